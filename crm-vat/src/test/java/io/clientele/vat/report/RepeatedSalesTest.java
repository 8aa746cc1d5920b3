package io.clientele.vat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.money.ExchangeRates;
import io.clientele.vat.Refusal;
import io.clientele.vat.quote.QuoteLine;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.treatment.PlaceRule;
import io.clientele.vat.treatment.ReportedIn;
import io.clientele.vat.treatment.SupplyKind;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepeatedSalesTest {
    private static final TaxPeriod PERIOD = TaxPeriod.of("2026-Q1");

    private static QuoteRequest sold(String id) {
        return Sales.named(id, Sales.toConsumer("DE", "2026-02-01", "10.00"));
    }

    private static QuoteRequest back(String id, String price) {
        return Sales.named(id, Sales.toConsumer("DE", "2025-12-31", price));
    }

    /** Goods and a download, which are two entries. */
    private static QuoteRequest ofTwoEntries(QuoteRequest request) {
        QuoteLine other = Sales.service("DE", "2026-02-01", "2.00").lines().get(0);
        return QuoteRequest.builder()
                .from(request)
                .addLines(new QuoteLine("2", other.supply(), other.price()))
                .build();
    }

    private static Optional<Refusal> refusal(QuoteRequest... requests) {
        OssAnswer answer = OssReturn.of(Sales.entries(requests), PERIOD, OssScheme.OSS, ExchangeRates.none());
        return answer instanceof OssAnswer.Refused refused ? Optional.of(refused.refusal()) : Optional.empty();
    }

    @Test
    void aSaleThatIsGivenTwiceIsRefusedByItsId() {
        assertThat(refusal(sold("A-17"), sold("A-18"), sold("A-17")))
                .contains(new Refusal("id", "is 'A-17' of an earlier sale as well, which would be counted twice"));
    }

    @Test
    void aSaleOfManyEntriesIsOne() {
        assertThat(refusal(ofTwoEntries(sold("A-17")))).isEmpty();
        assertThat(refusal(ofTwoEntries(sold("A-17")), ofTwoEntries(sold("A-17"))))
                .isPresent();
    }

    private static QuoteRequest joined(String id, QuoteRequest first, QuoteRequest second) {
        return Sales.named(
                id,
                QuoteRequest.builder()
                        .from(second)
                        .lines(List.of(first.lines().get(0)))
                        .addAllLines(second.lines().stream()
                                .map(line -> new QuoteLine("2", line.supply(), line.price()))
                                .toList())
                        .build());
    }

    /** A meal in Luxembourg and a download for Germany: the first is in the state's own return, the second is not. */
    private static QuoteRequest mealAndDownload(String id) {
        QuoteRequest download = Sales.service("DE", "2026-02-01", "10.00");
        QuoteRequest meal =
                Sales.supplied(download, facts -> facts.kind(SupplyKind.SERVICE).placeRule(PlaceRule.RESTAURANT));
        return joined(id, meal, Sales.changed(download, facts -> facts.shipTo(Sales.at("LU"))));
    }

    @Test
    void aSaleThatWasEditedAndIsGivenAgainIsRefusedThoughOtherEntriesOfItCount() {
        QuoteRequest before = Sales.named("A-17", Sales.service("DE", "2026-02-01", "10.00"));

        assertThat(Sales.entries(mealAndDownload("A-17")))
                .extracting(VatEntry::reportedIn)
                .containsExactly(ReportedIn.DOMESTIC, ReportedIn.OSS);
        assertThat(refusal(before, mealAndDownload("A-17"))).isPresent();
        assertThat(refusal(mealAndDownload("A-17"), before)).isPresent();
        assertThat(refusal(mealAndDownload("A-17"), Sales.named("A-18", before)))
                .isEmpty();
    }

    @Test
    void theReportOfAStateSeesASaleThatWasEditedToo() {
        QuoteRequest before = Sales.named("A-17", Sales.toConsumer("LU", "2026-02-01", "10.00"));
        QuoteRequest after = joined(
                "A-17",
                Sales.service("DE", "2026-02-01", "10.00"),
                Sales.changed(Sales.toConsumer("DE", "2026-02-01", "10.00"), facts -> facts.shipTo(Sales.at("LU"))));

        assertThat(Sales.entries(after))
                .extracting(VatEntry::reportedIn)
                .containsExactly(ReportedIn.OSS, ReportedIn.DOMESTIC);
        assertThat(atHome(before, after)).isInstanceOf(PeriodReport.Answer.Refused.class);
    }

    private static PeriodReport.Answer atHome(QuoteRequest... requests) {
        return PeriodReport.of(
                Sales.entries(requests), PERIOD, Country.of("LU"), Currency.getInstance("EUR"), ExchangeRates.none());
    }

    @Test
    void salesWithoutAnIdCannotBeToldFromEachOther() {
        QuoteRequest nameless = Sales.toConsumer("DE", "2026-02-01", "10.00");

        assertThat(refusal(nameless, nameless)).isEmpty();
        assertThat(refusal(sold(" "), sold(" "))).isEmpty();
    }

    @Test
    void correctionsMayHaveTheIdOfTheirSaleAndOfEachOther() {
        assertThat(refusal(sold("A-17"), back("A-17", "-10.00"), back("A-17", "-5.00")))
                .isEmpty();
    }

    @Test
    void aCorrectionThatIsTheSameInAllIsTheSameOne() {
        assertThat(refusal(back("A-17", "-10.00"), back("A-17", "-10.00")))
                .map(Refusal::problem)
                .contains(
                        "is 'A-17' of an earlier correction that is the same in all else: a second one like it needs an"
                                + " id of its own");
        assertThat(refusal(back("C-1", "-10.00"), back("C-2", "-10.00"))).isEmpty();
    }

    @Test
    void whatIsNotInThisReturnMayHaveTheIdOfAnother() {
        QuoteRequest lastYear = Sales.named("17", Sales.toConsumer("DE", "2025-02-01", "10.00"));

        assertThat(refusal(lastYear, sold("17"))).isEmpty();
    }

    @Test
    void theReportOfAStateRefusesItAsWell() {
        QuoteRequest atHome = Sales.named("A-17", Sales.toConsumer("LU", "2026-02-01", "10.00"));

        assertThat(atHome(atHome, atHome)).isInstanceOf(PeriodReport.Answer.Refused.class);
    }

    @Test
    void aHostThatTakesSaleForSaleIsToldTheSame() {
        RepeatedSales given = new RepeatedSales();
        List<VatEntry> sale = Sales.entries(sold("A-17"));

        assertThat(given.add(sale)).isEmpty();
        assertThat(given.add(sale)).isPresent();
    }
}
