package io.clientele.vat.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.address.Country;
import io.clientele.money.ExchangeRates;
import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.treatment.SupplyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodReportTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency SEK = Currency.getInstance("SEK");
    private static final TaxPeriod PERIOD = TaxPeriod.of("2026-Q1");

    private static PeriodReport.Answer answer(QuoteRequest... requests) {
        return PeriodReport.of(Sales.entries(requests), PERIOD, Country.of("LU"), EUR, ExchangeRates.none());
    }

    private static String refusal(QuoteRequest... requests) {
        return ((PeriodReport.Answer.Refused) answer(requests)).refusal().sentence();
    }

    private static PeriodReport report(QuoteRequest... requests) {
        return ((PeriodReport.Answer.Made) answer(requests)).report();
    }

    @Test
    void theDomesticReturnIsSummedByCategoryAndRate() {
        PeriodReport report = report(
                Sales.toConsumer("LU", "2026-01-02", "10.00"),
                Sales.toConsumer("LU", "2026-01-03", "20.00"),
                Sales.toConsumer("DE", "2026-01-03", "99.00"),
                Sales.toConsumer("CH", "2026-01-03", "7.00"),
                Sales.toConsumer("LU", "2026-04-01", "50.00"),
                Sales.toBusiness("DE", "DE136695976", "40.00", SupplyKind.GOODS));

        assertThat(report.domesticCsv()).isEqualTo("""
                category_code,rate,net,vat,currency,standing
                S,17,30.00,5.10,EUR,taxed
                K,0,40.00,0.00,EUR,intra_community
                G,0,7.00,0.00,EUR,export
                """);
        assertThat(report.tax(EUR)).isEqualTo(Money.of(new BigDecimal("5.10"), EUR));
    }

    @Test
    void theRecapitulativeStatementHasALineForEachBuyerAndKind() {
        PeriodReport report = report(
                Sales.toBusiness("DE", "DE136695976", "40.00", SupplyKind.GOODS),
                Sales.toBusiness("DE", "DE136695976", "2.00", SupplyKind.GOODS),
                Sales.toBusiness("DE", "DE136695976", "3.00", SupplyKind.SERVICE),
                Sales.toBusiness("AT", "ATU10223006", "1.00", SupplyKind.GOODS));

        assertThat(report.recapitulativeCsv()).isEqualTo("""
                vat_id,supply,net,currency
                ATU10223006,goods,1.00,EUR
                DE136695976,goods,42.00,EUR
                DE136695976,services,3.00,EUR
                """);
        assertThat(report.toString()).doesNotContain("136695976");
    }

    private static QuoteRequest back(QuoteRequest sale, String day, String corrects, String made) {
        return QuoteRequest.builder()
                .from(Sales.changed(sale, facts -> facts.date(LocalDate.parse(day))))
                .corrects(corrects)
                .correctedOn(Optional.of(made).filter(text -> !text.isEmpty()).map(LocalDate::parse))
                .build();
    }

    @Test
    void aCorrectionCountsAtHomeInThePeriodInWhichItIsMade() {
        PeriodReport report = report(
                Sales.toConsumer("LU", "2026-01-02", "50.00"),
                back(Sales.toConsumer("LU", "2026-01-02", "-10.00"), "2026-01-02", "2026-Q1", ""),
                back(Sales.toConsumer("LU", "2025-12-31", "-5.00"), "2025-12-31", "2025-Q4", "2026-03-31"),
                back(Sales.toConsumer("LU", "2026-01-02", "-7.00"), "2026-01-02", "2026-Q1", "2026-04-01"));

        assertThat(report.domesticCsv()).isEqualTo("""
                category_code,rate,net,vat,currency,standing
                S,17,35.00,5.95,EUR,taxed
                """);
    }

    @Test
    void correctionsOfEarlierStatementsStandByTheirPeriods() {
        QuoteRequest sold = Sales.toBusiness("DE", "DE136695976", "40.00", SupplyKind.GOODS);
        QuoteRequest sentBack = Sales.toBusiness("DE", "DE136695976", "-3.00", SupplyKind.GOODS);
        PeriodReport report = report(
                sold,
                back(sentBack, "2026-02-10", "2026-Q1", "2026-03-01"),
                back(sentBack, "2025-11-10", "2025-Q4", "2026-03-01"),
                back(sentBack, "2025-08-10", "2025-Q3", "2026-03-01"));

        assertThat(report.recapitulativeCsv()).isEqualTo("""
                vat_id,supply,net,currency
                DE136695976,goods,37.00,EUR
                """);
        assertThat(report.correctionsCsv()).isEqualTo("""
                period,vat_id,supply,net,currency
                2025-Q3,DE136695976,goods,-3.00,EUR
                2025-Q4,DE136695976,goods,-3.00,EUR
                """);
        assertThat(report.domesticCsv()).contains("K,0,31.00,0.00,EUR");
        assertThat(report.toString()).doesNotContain("136695976");
    }

    @Test
    void aCorrectionOfAnEarlierPeriodSaysWhenItWasMade() {
        QuoteRequest undated = Sales.toConsumer("LU", "2025-12-31", "-5.00");

        assertThat(refusal(undated))
                .isEqualTo("'corrected_on' is missing in a correction of 2025-Q4: the day on which it was made says in"
                        + " which period it counts");
        assertThat(refusal(back(undated, "2026-04-01", "2026-Q2", "")))
                .isEqualTo("'corrects' is neither the period of the return nor an earlier one");
        assertThat(refusal(back(undated, "2026-01-01", "2025-Q4", "2026-02-01")))
                .startsWith("'date' of a correction");
    }

    @Test
    void aCorrectionIsWorthWhatThePeriodWasWorthThatItCorrects() {
        VatEntry back = VatEntry.builder()
                .from(Sales.entries(back(
                                Sales.toConsumer("LU", "2025-12-31", "-5.00"), "2025-12-31", "2025-Q4", "2026-02-01"))
                        .get(0))
                .net(Money.of(new BigDecimal("-100.00"), SEK))
                .tax(Money.of(new BigDecimal("-17.00"), SEK))
                .build();
        ExchangeRates rates =
                (from, to, day) -> Optional.of(new BigDecimal(day.equals(LocalDate.of(2025, 12, 31)) ? "0.1" : "0.2"));

        PeriodReport.Answer answer = PeriodReport.of(List.of(back), PERIOD, Country.of("LU"), EUR, rates);

        assertThat(((PeriodReport.Answer.Made) answer).report().tax(EUR))
                .isEqualTo(Money.of(new BigDecimal("-1.70"), EUR));
    }

    @Test
    void theDayOfACorrectionIsThatOfACorrectionAndNotBeforeTheSale() {
        VatEntry sale =
                Sales.entries(Sales.toConsumer("LU", "2026-01-02", "50.00")).get(0);
        VatEntry.Builder dated = VatEntry.builder().from(sale).correctedOn(LocalDate.of(2026, 1, 1));

        assertThatThrownBy(dated::build).hasMessage("What was corrected on a day corrects a period");
        assertThatThrownBy(() -> dated.corrects(PERIOD).build())
                .hasMessage("A correction is made on the day of the sale or later");
    }

    @Test
    void aBuyerIsOneLineHoweverItsNumberIsTyped() {
        PeriodReport report = report(
                Sales.toBusiness("DE", "DE136695976", "40.00", SupplyKind.GOODS),
                Sales.toBusiness("DE", "de 136 695 976", "2.00", SupplyKind.GOODS),
                Sales.toBusiness("DE", "136695976", "1.00", SupplyKind.GOODS));

        assertThat(report.recapitulativeCsv()).isEqualTo("""
                vat_id,supply,net,currency
                DE136695976,goods,43.00,EUR
                """);
    }

    @Test
    void theSaleWithoutANumberIsNamed() {
        QuoteRequest good = Sales.toBusiness("DE", "DE136695976", "40.00", SupplyKind.GOODS);
        QuoteRequest nameless =
                QuoteRequest.builder().from(good).buyerVatId(Optional.empty()).build();
        QuoteRequest named = QuoteRequest.builder().from(nameless).id("A-17").build();

        assertThat(refusal(good, nameless))
                .isEqualTo("'buyer.vat_id' is missing in entry 2, which is one of the statement");
        assertThat(refusal(good, named))
                .isEqualTo("'buyer.vat_id' is missing in sale 'A-17', which is one of the statement");
    }

    @Test
    void aNumberOfTheStateOfDispatchCannotBeInItsStatement() {
        VatEntry entry = VatEntry.builder()
                .from(Sales.entries(Sales.toBusiness("DE", "DE136695976", "40.00", SupplyKind.GOODS))
                        .get(0))
                .buyerVatId("LU20260743")
                .build();

        PeriodReport.Answer answer =
                PeriodReport.of(List.of(entry), PERIOD, Country.of("LU"), EUR, ExchangeRates.none());

        assertThat(((PeriodReport.Answer.Refused) answer).refusal().sentence())
                .isEqualTo("'buyer.vat_id' is one of LU in entry 1: a number of the state of dispatch cannot be in its"
                        + " statement");
    }

    @Test
    void aStatementNeedsTheBuyersNumber() {
        QuoteRequest nameless = QuoteRequest.builder()
                .from(Sales.toBusiness("DE", "DE136695976", "40.00", SupplyKind.GOODS))
                .buyerVatId(Optional.empty())
                .build();

        assertThat(((PeriodReport.Answer.Refused) answer(nameless)).refusal().field())
                .isEqualTo("buyer.vat_id");
    }

    @Test
    void splitPaymentIsNotOwedByTheSeller() {
        VatEntry split = VatEntry.builder()
                .from(Sales.entries(Sales.toConsumer("LU", "2026-01-03", "100.00"))
                        .get(0))
                .vat(new LineVat(VatCategory.SPLIT_PAYMENT, VatRate.of("22"), Optional.empty()))
                .build();

        PeriodReport.Answer answer =
                PeriodReport.of(List.of(split), PERIOD, Country.of("LU"), EUR, ExchangeRates.none());
        PeriodReport report = ((PeriodReport.Answer.Made) answer).report();
        assertThat(report.domestic()).hasSize(1);
        assertThat(report.tax(EUR).isZero()).isTrue();
    }
}
