package io.clientele.vat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.money.ExchangeRates;
import io.clientele.money.Money;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.threshold.Threshold;
import io.clientele.vat.treatment.SupplyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PeriodReportTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final TaxPeriod PERIOD = TaxPeriod.of("2026-Q1");

    private static PeriodReport.Answer answer(QuoteRequest... requests) {
        return PeriodReport.of(Sales.entries(requests), PERIOD, Country.of("LU"), EUR, ExchangeRates.none());
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
                category_code,rate,net,vat,currency
                S,17,30.00,5.10,EUR
                K,0,40.00,0.00,EUR
                G,0,7.00,0.00,EUR
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
    void theThresholdIsUsedUpByGoodsAndElectronicServicesTogether() {
        List<VatEntry> entries = Sales.entries(
                Sales.service("FR", "2026-02-02", "4000.01"),
                Sales.toConsumer("DE", "2026-01-02", "6000.00"),
                Sales.toConsumer("LU", "2026-01-03", "5000.00"),
                Sales.toConsumer("DE", "2025-01-03", "5000.00"));

        ThresholdState state = ThresholdState.of(entries, 2026, Threshold.EURO, EUR);

        assertThat(state.total().sum()).isEqualByComparingTo("10000.01");
        assertThat(state.exceeded()).contains(LocalDate.of(2026, 2, 2));
        assertThat(state.left()).isZero();
        assertThat(ThresholdState.of(entries, 2025, Threshold.EURO, EUR).left()).isEqualByComparingTo("5000");
    }
}
