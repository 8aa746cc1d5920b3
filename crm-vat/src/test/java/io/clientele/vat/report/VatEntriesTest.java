package io.clientele.vat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.money.ExchangeRates;
import io.clientele.money.Money;
import io.clientele.vat.ProductCategory;
import io.clientele.vat.quote.Quote;
import io.clientele.vat.quote.QuoteAdjustment;
import io.clientele.vat.quote.QuoteAnswer;
import io.clientele.vat.quote.QuoteLine;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.quote.Quotes;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.treatment.Supply;
import io.clientele.vat.treatment.SupplyKind;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a sale leaves behind for returns, shipping and vouchers and all. */
class VatEntriesTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    /** A line without its id. */
    private record Sold(SupplyKind kind, String category, long cents) {
        QuoteLine line(int index) {
            BigDecimal price = BigDecimal.valueOf(Math.abs(cents), 2);
            return new QuoteLine(
                    Integer.toString(index),
                    Supply.of(kind, new ProductCategory(category)),
                    new LinePrice(
                            BigDecimal.valueOf(cents < 0 ? -1 : 1),
                            price,
                            BigDecimal.ONE,
                            BigDecimal.ZERO,
                            BigDecimal.ZERO));
        }
    }

    private static final Sold GOODS = new Sold(SupplyKind.GOODS, "standard", 3000);
    private static final Sold SERVICE = new Sold(SupplyKind.ELECTRONIC_SERVICE, "standard", 1000);

    private static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }

    private static QuoteRequest.Builder sale(QuoteLine... lines) {
        return QuoteRequest.builder()
                .from(Sales.toConsumer("DE", "2026-02-01", "1"))
                .lines(List.of(lines));
    }

    private static List<VatEntry> entries(QuoteRequest.Builder request) {
        return VatEntries.of(Sales.quote(request.build()));
    }

    private static String oss(QuoteRequest.Builder request) {
        OssAnswer answer = OssReturn.of(entries(request), TaxPeriod.of("2026-Q1"), OssScheme.OSS, ExchangeRates.none());
        return ((OssAnswer.Made) answer).oss().csv();
    }

    @Test
    void shippingAndVouchersAreReportedWithTheRatesOfTheGoods() {
        QuoteRequest.Builder request = sale(GOODS.line(1), new Sold(SupplyKind.GOODS, "books", 1000).line(2))
                .addAdjustments(QuoteAdjustment.charge(eur("4.00")))
                .addAdjustments(QuoteAdjustment.discount(eur("2.00")).withVatOfLine("2"));

        assertThat(oss(request)).isEqualTo("""
                member_state,supply,from,rate,net,vat,currency,corrects
                DE,goods,LU,19,33.00,6.27,EUR,
                DE,goods,LU,7,9.00,0.63,EUR,
                """);
    }

    @Test
    void whatIsSentBackIsReportedWithItsShipping() {
        QuoteRequest.Builder request = sale(new Sold(SupplyKind.GOODS, "standard", -3000).line(1))
                .corrects("2026-Q1")
                .addAdjustments(QuoteAdjustment.discount(eur("4.00")));

        assertThat(oss(request)).endsWith("DE,goods,LU,19,-34.00,-6.46,EUR,\n");
    }

    @Test
    void goodsAndServicesAtOneRateShareShippingAsTheyAreWorth() {
        QuoteRequest.Builder request =
                sale(GOODS.line(1), SERVICE.line(2)).addAdjustments(QuoteAdjustment.charge(eur("4.00")));

        assertThat(oss(request)).endsWith("""
                DE,goods,LU,19,33.00,6.27,EUR,
                DE,services,LU,19,11.00,2.09,EUR,
                """);
    }

    @Test
    void shippingWithTheVatOfALineIsReportedWithThatLine() {
        QuoteAdjustment ofGoods = QuoteAdjustment.charge(eur("4.00")).withVatOfLine("2");

        assertThat(oss(sale(SERVICE.line(1), GOODS.line(2)).addAdjustments(ofGoods)))
                .endsWith("DE,goods,LU,19,34.00,6.46,EUR,\nDE,services,LU,19,10.00,1.90,EUR,\n");
    }

    @Provide
    Arbitrary<QuoteRequest> requests() {
        Arbitrary<List<Sold>> lines = Combinators.combine(
                        Arbitraries.of(SupplyKind.class),
                        Arbitraries.of("standard", "standard", "books"),
                        Arbitraries.longs().between(-2_000, 20_000))
                .as(Sold::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
        Arbitrary<List<QuoteAdjustment>> adjustments = Combinators.combine(
                        Arbitraries.of(Adjustment.Kind.class),
                        Arbitraries.longs().between(0, 500),
                        Arbitraries.of(Optional.<String>empty(), Optional.of("0")))
                .as((kind, cents, line) -> new QuoteAdjustment(kind, Optional.empty(), Money.ofMinor(cents, EUR), line))
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        lines,
                        adjustments,
                        Arbitraries.of(PriceMode.class),
                        Arbitraries.of(RoundingPolicy.Scope.class),
                        Arbitraries.of("LU", "DE", "FR"))
                .as(VatEntriesTest::request)
                .filter(VatEntriesTest::isDecided);
    }

    private static QuoteRequest request(
            List<Sold> sold,
            List<QuoteAdjustment> adjustments,
            PriceMode mode,
            RoundingPolicy.Scope scope,
            String country) {
        return QuoteRequest.builder()
                .from(Sales.toConsumer(country, "2026-02-01", "1"))
                .lines(IntStream.range(0, sold.size())
                        .mapToObj(index -> sold.get(index).line(index))
                        .toList())
                .adjustments(adjustments)
                .priceMode(mode)
                .rounding(new RoundingPolicy(scope, RoundingPolicy.STANDARD.first()))
                .corrects("2026-Q1")
                .build();
    }

    @Property(seed = "41", tries = 1000)
    void theEntriesOfASaleAddUpToItsTotals(@ForAll("requests") QuoteRequest request) {
        Quote quote = Sales.quote(request);

        assertThat(sum(quote, VatEntry::net))
                .isEqualTo(quote.totals().orElseThrow().net());
        assertThat(sum(quote, VatEntry::tax))
                .isEqualTo(quote.totals().orElseThrow().vat());
    }

    /** Discounts cannot be spread over lines of both signs, and some kinds have no rate. */
    private static boolean isDecided(QuoteRequest request) {
        return Quotes.standard().of(request) instanceof QuoteAnswer.Quoted quoted
                && quoted.quote().totals().isPresent();
    }

    private static Money sum(Quote quote, Function<VatEntry, Money> amount) {
        return VatEntries.of(quote).stream().map(amount).reduce(Money.zero(EUR), Money::plus);
    }
}
