package io.clientele.vat.total;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.money.Money;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TotalsLawsTest {
    private static final List<LineVat> VATS = List.of(
            LineVat.taxed(VatRate.of("19")),
            LineVat.taxed(VatRate.of("20")),
            LineVat.taxed(VatRate.of("5.5")),
            LineVat.taxed(VatRate.of("1.05")),
            new LineVat(VatCategory.ZERO_RATED, VatRate.ZERO, Optional.empty()),
            LineVat.untaxed(VatCategory.EXPORT, Exemption.of("VATEX-EU-G", "Art. 146")));

    @Provide
    Arbitrary<RoundingPolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(RoundingPolicy.Scope.values()), Arbitraries.of(RoundingPolicy.First.values()))
                .as(RoundingPolicy::new);
    }

    @Provide
    Arbitrary<PricedDocument> documents() {
        Arbitrary<List<PricedLine>> lines = lines().list().ofMinSize(1).ofMaxSize(12);
        return Combinators.combine(
                        lines,
                        adjustments(),
                        Arbitraries.of("EUR", "JPY", "KWD").map(Currency::getInstance),
                        Arbitraries.of(PriceMode.values()))
                .as((all, adjustments, currency, mode) -> PricedDocument.builder()
                        .addLines(new PricedLine("whole", VATS.get(0), LinePrice.of("1", "100000")))
                        .addAllLines(all)
                        .addAllAdjustments(adjustments.stream()
                                .map(each -> each.in(currency))
                                .toList())
                        .currency(currency)
                        .priceMode(mode)
                        .build());
    }

    private static Arbitrary<PricedLine> lines() {
        Arbitrary<BigDecimal> quantity = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                .ofScale(3);
        Arbitrary<BigDecimal> price = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                .ofScale(4);
        return Combinators.combine(Arbitraries.of(VATS), quantity, price)
                .as((vat, many, each) -> new PricedLine("any", vat, LinePrice.of(many, each)));
    }

    private record Draft(Adjustment.Kind kind, long minor, boolean spread) {
        Adjustment in(Currency currency) {
            return new Adjustment(
                    "any", kind, Money.ofMinor(minor, currency), spread ? Optional.empty() : Optional.of(VATS.get(0)));
        }
    }

    private static Arbitrary<List<Draft>> adjustments() {
        return Combinators.combine(
                        Arbitraries.of(Adjustment.Kind.values()),
                        Arbitraries.longs().between(0, 9_999),
                        Arbitraries.of(true, false))
                .as(Draft::new)
                .list()
                .ofMaxSize(3);
    }

    @Property(seed = "1", tries = 500)
    void totalsAddUpUnderEveryPolicy(
            @ForAll("documents") PricedDocument document, @ForAll("policies") RoundingPolicy policy) {
        checkSums(document.totals(policy).orThrow());
        checkSums(document.totals(policy).orThrow().forElectronicInvoice());
    }

    private static void checkSums(DocumentTotals totals) {
        Money nothing = Money.zero(totals.net().currency());
        assertThat(totals.lines().stream().map(LineTotal::net).reduce(nothing, Money::plus))
                .isEqualTo(totals.lineSum());
        assertThat(totals.lineSum().minus(totals.discounts()).plus(totals.charges()))
                .isEqualTo(totals.net());
        assertThat(totals.groups().stream().map(VatGroup::base).reduce(nothing, Money::plus))
                .isEqualTo(totals.net());
        assertThat(totals.groups().stream().map(VatGroup::tax).reduce(nothing, Money::plus))
                .isEqualTo(totals.vat());
        assertThat(totals.net().plus(totals.vat())).isEqualTo(totals.gross());
        assertThat(totals.gross().minus(totals.prepaid()).plus(totals.rounding()))
                .isEqualTo(totals.payable());
        totals.groups().forEach(group -> assertThat(netsOf(totals, group)).isEqualTo(group.base()));
        totals.adjustments().forEach(each -> assertThat(each.net().isNegative()).isFalse());
    }

    private static Money netsOf(DocumentTotals totals, VatGroup group) {
        Money sum = Money.zero(totals.net().currency());
        for (LineTotal line : totals.lines()) {
            sum = line.vat().equals(group.vat()) ? sum.plus(line.net()) : sum;
        }
        for (AdjustmentTotal each : totals.adjustments()) {
            Money net = each.kind() == Adjustment.Kind.DISCOUNT ? each.net().negated() : each.net();
            sum = each.vat().equals(group.vat()) ? sum.plus(net) : sum;
        }
        return sum;
    }

    @Property(seed = "2", tries = 500)
    void vatOfAnElectronicInvoiceIsBaseTimesRateAndWhatIsPaidStaysTheSame(
            @ForAll("documents") PricedDocument document, @ForAll("policies") RoundingPolicy policy) {
        DocumentTotals agreed = document.totals(policy).orThrow();
        DocumentTotals invoice = agreed.forElectronicInvoice();

        assertThat(invoice.payable()).isEqualTo(agreed.payable());
        for (VatGroup group : invoice.groups()) {
            assertThat(group.tax())
                    .isEqualTo(NaiveTotals.tax(group.base(), group.vat().rate()));
        }
    }

    @Property(seed = "3", tries = 500)
    void grossPricesArePaidAsTheyAre(
            @ForAll("documents") PricedDocument document, @ForAll("policies") RoundingPolicy policy) {
        PricedDocument gross = PricedDocument.builder()
                .from(document)
                .priceMode(PriceMode.GROSS)
                .build();
        DocumentTotals totals = gross.totals(policy).orThrow();
        Money sum = Money.zero(document.currency());
        for (LineTotal line : totals.lines()) {
            sum = sum.plus(line.amount());
        }
        for (Adjustment each : document.adjustments()) {
            sum = each.kind() == Adjustment.Kind.DISCOUNT ? sum.minus(each.amount()) : sum.plus(each.amount());
        }

        assertThat(totals.gross()).isEqualTo(sum);
    }

    @Property(seed = "4", tries = 1000)
    void fromGrossToNetToGrossIsStable(
            @ForAll("policies") RoundingPolicy policy, @ForAll("cents") long cents, @ForAll("vats") LineVat vat) {
        DocumentTotals first = one(cents, vat, PriceMode.GROSS, policy);
        Money net = first.net();
        DocumentTotals back = one(net.minorUnits(), vat, PriceMode.NET, policy);
        DocumentTotals again = one(back.gross().minorUnits(), vat, PriceMode.GROSS, policy);

        assertThat(Math.abs(back.gross().minorUnits() - cents)).isLessThanOrEqualTo(1);
        assertThat(again.net()).isEqualTo(net);
        assertThat(again.vat()).isEqualTo(back.vat());
    }

    @Provide
    Arbitrary<Long> cents() {
        return Arbitraries.longs().between(0, 10_000_000);
    }

    @Provide
    Arbitrary<LineVat> vats() {
        return Arbitraries.of(VATS);
    }

    private static DocumentTotals one(long cents, LineVat vat, PriceMode mode, RoundingPolicy policy) {
        return PricedDocument.builder()
                .currency(Currency.getInstance("EUR"))
                .priceMode(mode)
                .addLines(new PricedLine("any", vat, LinePrice.of(BigDecimal.ONE, BigDecimal.valueOf(cents, 2))))
                .build()
                .totals(policy)
                .orThrow();
    }

    @Property(seed = "5", tries = 500)
    void theOrderOfLinesDoesNotMatter(
            @ForAll("documents") PricedDocument document,
            @ForAll("policies") RoundingPolicy policy,
            @ForAll Random random) {
        List<PricedLine> shuffled = new ArrayList<>(document.lines());
        Collections.shuffle(shuffled, random);
        PricedDocument other =
                PricedDocument.builder().from(document).lines(shuffled).build();

        assertThat(other.totals(policy).orThrow().groups())
                .isEqualTo(document.totals(policy).orThrow().groups());
    }

    @Property(seed = "6", tries = 1000)
    void groupsAreThoseOfASlowSumWithDecimals(
            @ForAll("documents") PricedDocument document, @ForAll("policies") RoundingPolicy policy) {
        PricedDocument plain =
                PricedDocument.builder().from(document).adjustments(List.of()).build();

        assertThat(plain.totals(policy).orThrow().groups()).isEqualTo(NaiveTotals.groups(plain, policy));
    }
}
