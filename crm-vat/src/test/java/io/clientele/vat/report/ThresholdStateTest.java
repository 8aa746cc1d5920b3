package io.clientele.vat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.money.ExchangeRates;
import io.clientele.vat.quote.QuoteLine;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.threshold.DistanceTurnover;
import io.clientele.vat.threshold.Threshold;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.treatment.ExemptionGround;
import io.clientele.vat.treatment.PlaceRule;
import io.clientele.vat.treatment.Seller;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Art. 59c of Directive 2006/112/EC. */
class ThresholdStateTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency SEK = Currency.getInstance("SEK");

    private static ThresholdState.Answer answer(List<VatEntry> entries, ExchangeRates rates) {
        return ThresholdState.of(entries, 2026, Threshold.EURO, EUR, rates);
    }

    private static ThresholdState state(List<VatEntry> entries, int year) {
        return made(ThresholdState.of(entries, year, Threshold.EURO, EUR, ExchangeRates.none()));
    }

    private static ThresholdState made(ThresholdState.Answer answer) {
        return ((ThresholdState.Answer.Made) answer).state();
    }

    @Test
    void theThresholdIsUsedUpByGoodsAndElectronicServicesTogether() {
        List<VatEntry> entries = Sales.entries(
                Sales.service("FR", "2026-02-02", "4000.01"),
                Sales.toConsumer("DE", "2026-01-02", "6000.00"),
                Sales.toConsumer("LU", "2026-01-03", "5000.00"),
                Sales.toConsumer("DE", "2025-01-03", "5000.00"));

        ThresholdState state = state(entries, 2026);

        assertThat(state.total().sum()).isEqualByComparingTo("10000.01");
        assertThat(state.exceeded()).contains(LocalDate.of(2026, 2, 2));
        assertThat(state.left()).isZero();
        assertThat(state(entries, 2025).left()).isEqualByComparingTo("5000");
        assertThat(state(entries, 2027).left())
                .as("exceeded in the year before")
                .isZero();
    }

    @Test
    void whatIsSentBackLaterDoesNotTakeBackThatTheThresholdWasExceeded() {
        List<VatEntry> sales = Sales.entries(
                Sales.toConsumer("DE", "2026-02-03", "9000.00"), Sales.toConsumer("DE", "2026-02-20", "2000.00"));
        VatEntry back = VatEntry.builder()
                .from(sales.get(0))
                .net(sales.get(0).net().negated())
                .tax(sales.get(0).tax().negated())
                .corrects(TaxPeriod.of("2026-Q1"))
                .correctedOn(LocalDate.of(2026, 3, 1))
                .build();
        VatEntry atOnce = VatEntry.builder()
                .from(back)
                .correctedOn(LocalDate.of(2026, 2, 4))
                .build();

        ThresholdState late = state(List.of(back, sales.get(0), sales.get(1)), 2026);
        assertThat(late.exceeded()).contains(LocalDate.of(2026, 2, 20));
        assertThat(late.left()).isZero();
        ThresholdState early = state(List.of(atOnce, sales.get(0), sales.get(1)), 2026);
        assertThat(early.exceeded()).isEmpty();
        assertThat(early.left()).isEqualByComparingTo("8000");
    }

    @Test
    void whatASmallEnterpriseSellsAcrossBordersCountsForTheThreshold() {
        List<VatEntry> entries = Sales.entries(
                small(Sales.toConsumer("DE", "2026-02-03", "9000.00")),
                small(Sales.service("FR", "2026-02-03", "500.00")),
                small(Sales.toConsumer("LU", "2026-02-03", "400.00")));

        assertThat(entries).allMatch(entry -> entry.tax().isZero());
        assertThat(state(entries, 2026).left()).isEqualByComparingTo("500");
    }

    @Test
    void goodsForNorthernIrelandCountOfASmallEnterpriseToo() {
        assertThat(state(Sales.entries(small(Sales.toConsumer("XI", "2026-02-03", "9000.00"))), 2026)
                        .left())
                .isEqualByComparingTo("1000");
    }

    /** Art. 36: they are supplied where they are installed, and not sent. */
    @Test
    void goodsThatAreInstalledDoNotCountThoughTheSellerIsExemptThere() {
        QuoteRequest installed = Sales.supplied(
                small(Sales.toConsumer("DE", "2026-02-03", "9000.00")),
                facts -> facts.placeRule(PlaceRule.INSTALLED_GOODS));

        List<VatEntry> entries = Sales.entries(installed);

        assertThat(entries).extracting(VatEntry::standing).containsExactly(Standing.EXEMPT_WITHOUT_CREDIT);
        assertThat(state(entries, 2026).left()).isEqualByComparingTo("10000");
    }

    /** Art. 59c(1)(c) asks for the value of the supplies, not for VAT on them. */
    @Test
    void whatIsExemptByItsNatureCountsAsTheQuoteCountsIt() {
        QuoteRequest game = Sales.supplied(
                Sales.service("DE", "2026-02-03", "400.00"),
                facts -> facts.exemption(
                        ExemptionGround.ofVatex("VATEX-EU-135-1").orElseThrow()));

        assertThat(state(Sales.entries(game), 2026).total().sum()).isEqualByComparingTo("400");
    }

    private static QuoteRequest gross(String price, String turnover) {
        return QuoteRequest.builder()
                .from(Sales.changed(
                        Sales.toConsumer("DE", "2026-02-04", price),
                        facts -> facts.turnover(DistanceTurnover.of(new BigDecimal(turnover), BigDecimal.ZERO))))
                .priceMode(PriceMode.GROSS)
                .build();
    }

    /** 117.01 are 100.01 and 17 % at home, and 98.33 and 19 % where the buyer is: the quote goes by the former. */
    @Test
    void aGrossSaleThatCrossesTheThresholdHasCrossedItForTheStateToo() {
        List<VatEntry> entries =
                Sales.entries(Sales.toConsumer("DE", "2026-02-03", "9900.00"), gross("117.01", "9900"));

        assertThat(entries.get(1).territory()).isEqualTo(Sales.at("DE"));
        assertThat(entries.get(1).net().amount()).isEqualByComparingTo("98.33");
        assertThat(state(entries, 2026).total().sum()).isEqualByComparingTo("10000.01");
        assertThat(state(entries, 2026).exceeded()).contains(LocalDate.of(2026, 2, 4));
        assertThat(state(entries, 2026).left()).isZero();
    }

    @Test
    void aGrossSaleBelowTheThresholdCountsWithItsNetAmount() {
        List<VatEntry> entries = Sales.entries(gross("117.00", "9900"));

        assertThat(entries).extracting(VatEntry::territory).containsExactly(Sales.at("LU"));
        assertThat(entries).extracting(VatEntry::thresholdAmount).containsExactly(Optional.empty());
        assertThat(state(entries, 2026).total().sum()).isEqualByComparingTo("100");
    }

    @Test
    void aCorrectionMadeOfTheEntryOfItsSaleTakesItsNetAmountBack() {
        VatEntry crossing = Sales.entries(gross("117.01", "9900")).get(0);
        VatEntry back = VatEntry.builder()
                .from(crossing)
                .net(crossing.net().negated())
                .tax(crossing.tax().negated())
                .corrects(TaxPeriod.of("2026-Q1"))
                .build();

        assertThat(state(List.of(crossing, back), 2026).total().sum()).isEqualByComparingTo("1.68");
    }

    private static QuoteRequest small(QuoteRequest request) {
        Seller seller = Seller.builder()
                .territory(Sales.at("LU"))
                .scheme(Seller.Scheme.SMALL_ENTERPRISE)
                .addExemptIn(Country.of("DE"))
                .unionTurnover(new BigDecimal("20000"))
                .build();
        return Sales.changed(
                request, facts -> facts.seller(seller).turnover(DistanceTurnover.of(BigDecimal.ZERO, BigDecimal.ZERO)));
    }

    private static QuoteRequest inKronor(String price, Optional<BigDecimal> euro) {
        return QuoteRequest.builder()
                .from(Sales.changed(Sales.toConsumer("DE", "2026-02-03", price), facts -> facts.amount(euro)))
                .currency(SEK)
                .build();
    }

    @Test
    void aSaleInAnotherCurrencyCountsWithTheEuroThatItTold() {
        QuoteRequest told = inKronor("100000.00", Optional.of(new BigDecimal("8900")));

        List<VatEntry> entries = Sales.entries(told, Sales.toConsumer("DE", "2026-02-04", "100.00"));

        assertThat(state(entries, 2026).total().sum()).isEqualByComparingTo("9000");
    }

    @Test
    void theEuroOfASaleOfManyEntriesAreSharedToTheCent() {
        QuoteRequest books = inKronor("20.00", Optional.of(new BigDecimal("3.34")));
        QuoteRequest both = QuoteRequest.builder()
                .from(books)
                .addAllLines(Sales.service("DE", "2026-02-03", "10.00").lines().stream()
                        .map(line -> new QuoteLine("2", line.supply(), line.price()))
                        .toList())
                .build();

        assertThat(Sales.entries(both))
                .extracting(VatEntry::thresholdAmount)
                .containsExactly(Optional.of(new BigDecimal("2.22")), Optional.of(new BigDecimal("1.12")));
    }

    @Test
    void whereItToldNoneTheRateOfItsDayIsNeeded() {
        List<VatEntry> entries = Sales.entries(inKronor("1000.00", Optional.empty()));
        ExchangeRates rates = (from, to, day) ->
                Optional.of(new BigDecimal("0.09")).filter(rate -> day.equals(LocalDate.of(2026, 2, 3)));

        assertThat(answer(entries, ExchangeRates.none()))
                .isEqualTo(new ThresholdState.Answer.NeedsRate(SEK, LocalDate.of(2026, 2, 3)));
        assertThat(made(answer(entries, rates)).total().sum()).isEqualByComparingTo("90");
    }

    @Test
    void aSaleThatIsGivenTwiceIsNotCountedTwice() {
        List<VatEntry> entries = Sales.entries(
                Sales.named("A-17", Sales.toConsumer("DE", "2026-02-03", "5.00")),
                Sales.named("A-17", Sales.toConsumer("DE", "2026-02-03", "5.00")));

        assertThat(answer(entries, ExchangeRates.none()))
                .isInstanceOfSatisfying(
                        ThresholdState.Answer.Refused.class,
                        refused -> assertThat(refused.refusal().sentence())
                                .startsWith("'id' is 'A-17' of an earlier sale"));
    }
}
