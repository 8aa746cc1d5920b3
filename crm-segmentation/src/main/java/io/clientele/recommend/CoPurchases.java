package io.clientele.recommend;

import com.google.common.collect.ImmutableList;
import io.clientele.internal.Workers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/**
 * Recommends what customers of the same products bought, beyond what chance would bring together.
 *
 * <p>Of {@code N} customers let {@code a} have bought one product, {@code b} another and {@code n} both. By chance
 * {@code a b / N} would have bought both. The association of the two is
 *
 * <pre>{@code (n - a b / N) / (sqrt(a b) + shrinkage)}</pre>
 *
 * <p>It is the same in both directions; 0 for a product that everybody buys, and for pairs that come together by
 * chance; near 1 for products that are only ever bought by the same, many, customers. For what comes next {@code n} are
 * those who first bought the second product on a later day than the first one, and half of {@code a b / N}, what a
 * random order of the two would bring, is taken off. Only what is above 0 is recommended. To a customer products are
 * recommended by the sum of their associations with what was bought.
 *
 * <pre>{@code
 * ProductPurchases.Builder purchases = ProductPurchases.builder();
 * orders.forEach(order -> purchases.add(buyer(order), day(order), order));
 * Recommender recommender = CoPurchases.of(purchases.build(), CoPurchaseSettings.standard());
 * recommender.forProduct(new ProductKey("grinder"), RecommendationWish.next(3));
 * }</pre>
 *
 * <p>Working it out takes time for each pair of products of each customer, and memory for the neighbours that are kept.
 * Results do not depend on the order of the purchases or the number of threads. Immutable.
 */
public final class CoPurchases implements Recommender {
    private final ProductPurchases purchases;
    private final FirstPurchases first;
    private final CoPurchaseSettings settings;
    private final Neighbours together;
    private final Neighbours next;

    private CoPurchases(ProductPurchases purchases, CoPurchaseSettings settings) {
        this.purchases = purchases;
        this.settings = settings;
        this.first = new FirstPurchases(purchases, settings.mostProducts());
        this.together = new Neighbours(purchases.products().size());
        this.next = new Neighbours(purchases.products().size());
    }

    /**
     * Works the associations out in the calling thread.
     *
     * @param purchases who bought what when
     * @param settings how pairs are weighed
     * @return the recommender
     */
    public static CoPurchases of(ProductPurchases purchases, CoPurchaseSettings settings) {
        CoPurchases made = new CoPurchases(purchases, settings);
        made.workOut(Workers.alone());
        return made;
    }

    /**
     * Works the associations out in the calling thread and others; the result is the same.
     *
     * @param purchases who bought what when
     * @param settings how pairs are weighed
     * @param executor runs what the calling thread does not get to
     * @param threads how many threads may work at once, the calling one included, at least 1
     * @return the recommender
     */
    public static CoPurchases of(
            ProductPurchases purchases, CoPurchaseSettings settings, Executor executor, int threads) {
        CoPurchases made = new CoPurchases(purchases, settings);
        made.workOut(new Workers(executor, threads));
        return made;
    }

    private void workOut(Workers workers) {
        int products = purchases.products().size();
        ImmutableList.Builder<Runnable> work = ImmutableList.builder();
        for (int piece = 0; piece < workers.threads(); piece++) {
            int from = (int) ((long) products * piece / workers.threads());
            int to = (int) ((long) products * (piece + 1) / workers.threads());
            work.add(() -> workOut(from, to));
        }
        workers.run(work.build());
    }

    private void workOut(int from, int to) {
        int products = purchases.products().size();
        int[] both = new int[products];
        int[] after = new int[products];
        int[] touched = new int[products];
        for (int product = from; product < to; product++) {
            int others = first.count(product, both, after, touched);
            int[] candidates = new int[others];
            double[] beyond = new double[others];
            double[] beyondAfter = new double[others];
            int[] customers = new int[others];
            int[] customersAfter = new int[others];
            for (int i = 0; i < others; i++) {
                int other = touched[i];
                candidates[i] = other;
                customers[i] = both[other];
                customersAfter[i] = after[other];
                beyond[i] = score(product, other, both[other], 1);
                beyondAfter[i] = score(product, other, after[other], 0.5);
                both[other] = 0;
                after[other] = 0;
            }
            together.set(product, settings.neighbours(), candidates, beyond, customers);
            next.set(product, settings.neighbours(), candidates, beyondAfter, customersAfter);
        }
    }

    private double score(int one, int other, int customers, double chance) {
        if (customers < settings.leastCustomers()) {
            return 0;
        }
        double product = (double) first.buyers(one) * first.buyers(other);
        return (customers - chance * product / purchases.customers()) / (Math.sqrt(product) + settings.shrinkage());
    }

    private Neighbours neighbours(RecommendationWish wish) {
        return wish.kind() == RecommendationWish.Kind.NEXT ? next : together;
    }

    @Override
    public List<Recommendation> forProduct(ProductKey product, RecommendationWish wish) {
        return recommend(List.of(product), Set.of(product), wish);
    }

    @Override
    public List<Recommendation> forCustomer(List<ProductKey> bought, RecommendationWish wish) {
        return recommend(bought, wish.withoutBought() ? new HashSet<>(bought) : Set.of(), wish);
    }

    private List<Recommendation> recommend(
            Collection<ProductKey> bought, Set<ProductKey> without, RecommendationWish wish) {
        Neighbours neighbours = neighbours(wish);
        Map<ProductKey, List<Reason>> reasons = new TreeMap<>();
        bought.stream()
                .distinct()
                .sorted()
                .map(purchases::number)
                .flatMap(Optional::stream)
                .forEach(number -> {
                    for (int i = 0; i < neighbours.count(number); i++) {
                        ProductKey product = purchases.products().get(neighbours.product(number, i));
                        if (!without.contains(product)) {
                            reasons.computeIfAbsent(product, any -> new ArrayList<>())
                                    .add(new Reason(
                                            number,
                                            neighbours.product(number, i),
                                            neighbours.score(number, i),
                                            neighbours.customers(number, i)));
                        }
                    }
                });
        return reasons.entrySet().stream()
                .map(entry -> recommendation(entry.getKey(), entry.getValue(), wish))
                .sorted(Comparator.comparingDouble(Recommendation::score).reversed())
                .limit(wish.most())
                .toList();
    }

    private Recommendation recommendation(ProductKey product, List<Reason> reasons, RecommendationWish wish) {
        List<Reason> strongest = reasons.stream()
                .sorted(Comparator.comparingDouble(Reason::score).reversed())
                .toList();
        return new Recommendation(
                product,
                reasons.stream().mapToDouble(Reason::score).sum(),
                strongest.stream()
                        .map(reason -> purchases.products().get(reason.bought()))
                        .toList(),
                words(strongest.get(0), wish));
    }

    private String words(Reason reason, RecommendationWish wish) {
        boolean after = wish.kind() == RecommendationWish.Kind.NEXT;
        double chance = (double) first.buyers(reason.bought()) * first.buyers(reason.product()) / purchases.customers();
        return String.format(
                Locale.ROOT,
                "%d of the %d customers who bought %s bought it %s; %.1f would by chance",
                reason.customers(),
                first.buyers(reason.bought()),
                purchases.products().get(reason.bought()).value(),
                after ? "later" : "too",
                after ? chance / 2 : chance);
    }

    /** A product that speaks for another one. */
    private record Reason(int bought, int product, double score, int customers) {}
}
