package io.clientele.examples.command;

import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.order.Order;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileReader;
import io.clientele.recommend.CoPurchaseSettings;
import io.clientele.recommend.CoPurchases;
import io.clientele.recommend.ProductKey;
import io.clientele.recommend.ProductPurchases;
import io.clientele.recommend.Recommendation;
import io.clientele.recommend.RecommendationWish;
import io.clientele.recommend.Recommender;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crm recommend}: what customers may want next. */
@Command(
        name = "recommend",
        description = {
            "Products that each customer may want next, by what customers of the same products bought beyond chance; or what "
                    + "goes with one product. Files need lines: line_sku, line_name.",
            "A product is named by its article number, else its id in the shop, else its name. A purchase counts once for "
                    + "each customer and product. Scores compare the rows of one customer.",
            ""
        },
        footer = {"", "Example:", "  crm recommend --orders orders.json --as-of 2026-06-30 --kind next --out next.csv"})
final class RecommendCommand extends Subcommand {
    @Mixin
    private CustomerOptions.Reading customers = new CustomerOptions.Reading();

    @Option(
            names = "--kind",
            description = "What was bought on a later day (next, the default), or by the same customers (together).")
    private RecommendationWish.Kind kind = RecommendationWish.Kind.NEXT;

    @Option(names = "--most", paramLabel = "N", description = "How many products at most (default: 3).")
    private int most = 3;

    @Option(names = "--with-bought", description = "Products that the customer has bought may come again.")
    private boolean withBought;

    @Option(names = "--product", paramLabel = "KEY", description = "What goes with this product.")
    private Optional<String> product = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: here).")
    private Optional<Path> out = Optional.empty();

    /** What was bought, by customer in the order of files. */
    private final Map<CustomerProfile, List<ProductKey>> bought = new TreeMap<>(CustomerProfile.byCustomer());

    @Override
    void run(Terminal terminal) {
        if (most < 1) {
            throw CommandException.usage("--most is 1 or more");
        }
        LoadedShop shop = ShopLoader.load(customers.request(), terminal);
        ProductPurchases purchases = purchases(shop);
        if (purchases.products().isEmpty()) {
            throw CommandException.nothingAccepted("No order names a product: nothing can be recommended");
        }
        Recommender recommender = CoPurchases.of(purchases, CoPurchaseSettings.standard());
        RecommendationWish wish = new RecommendationWish(most, kind, !withBought);
        Output.write(out, terminal, stream -> write(recommender, wish, stream));
        terminal.notice(String.format(
                Locale.ROOT,
                "%,d products bought by %,d customers",
                purchases.products().size(),
                purchases.customers()));
    }

    private ProductPurchases purchases(LoadedShop shop) {
        ProductPurchases.Builder purchases = ProductPurchases.builder();
        shop.storage().inTransaction(shop.tenant().id(), work -> {
            ProfileReader reader = new ProfileReader(work, shop.tenant(), shop.rules(), shop.asOf());
            reader.forEach(profile -> reader.history(profile.id()).stream()
                    .filter(shop.rules().purchases()::isPurchase)
                    .forEach(order -> add(profile, order, shop, purchases)));
            return purchases;
        });
        return purchases.build();
    }

    private void add(CustomerProfile profile, Order order, LoadedShop shop, ProductPurchases.Builder purchases) {
        LocalDate day = LocalDate.ofInstant(order.placedAt(), shop.tenant().zone());
        purchases.add(profile.id(), day, order);
        List<ProductKey> products = bought.computeIfAbsent(profile, any -> new ArrayList<>());
        order.lines().forEach(line -> ProductKey.of(line).ifPresent(products::add));
    }

    private void write(Recommender recommender, RecommendationWish wish, OutputStream stream) {
        try (CsvOut csv = new CsvOut(stream, CsvProfile.MACHINE)) {
            if (product.isPresent()) {
                csv.header(List.of("product", "rank", "recommended", "score", "reason"));
                rows(recommender.forProduct(new ProductKey(product.get()), wish), csv, () -> csv.text(product.get()));
                return;
            }
            csv.header(List.of("customer", "rank", "recommended", "score", "reason"));
            bought.forEach((profile, products) -> rows(
                    recommender.forCustomer(products, wish),
                    csv,
                    () -> csv.key(profile.customer(), profile.id().value())));
        }
    }

    private static void rows(List<Recommendation> recommendations, CsvOut csv, Runnable who) {
        for (int rank = 1; rank <= recommendations.size(); rank++) {
            Recommendation recommendation = recommendations.get(rank - 1);
            who.run();
            csv.number(rank)
                    .text(recommendation.product().value())
                    .number(Decimal.of(recommendation.score()))
                    .text(recommendation.words())
                    .endRow();
        }
    }
}
