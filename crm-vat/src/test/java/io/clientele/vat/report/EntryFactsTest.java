package io.clientele.vat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.money.ExchangeRates;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.threshold.DistanceTurnover;
import io.clientele.vat.threshold.Threshold;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.Seller;
import io.clientele.vat.treatment.SupplyKind;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an entry says of its sale beside the amounts. */
class EntryFactsTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final TaxPeriod PERIOD = TaxPeriod.of("2026-Q1");

    private static PeriodReport report(List<VatEntry> entries, String state) {
        PeriodReport.Answer answer = PeriodReport.of(entries, PERIOD, Country.of(state), EUR, ExchangeRates.none());
        return ((PeriodReport.Answer.Made) answer).report();
    }

    /**
     * Art. 42(b) and 265: the Netherlands, whose number the middle one uses, and not Germany, from where goods leave.
     */
    @Test
    void theMiddleOneOfThreeReportsToTheStateWhoseNumberItUses() {
        QuoteRequest toFrance = Sales.toBusiness("FR", "FR40303265045", "100.00", SupplyKind.GOODS);
        QuoteRequest triangular = QuoteRequest.builder()
                .from(toFrance)
                .sale(Sale.builder()
                        .from(toFrance.sale())
                        .seller(Seller.builder().territory(Sales.at("NL")).build())
                        .shipFrom(Sales.at("DE"))
                        .triangular(true)
                        .build())
                .build();

        List<VatEntry> entries = Sales.entries(triangular);

        assertThat(report(entries, "NL").recapitulative())
                .singleElement()
                .extracting(RecapitulativeLine::supply)
                .isEqualTo(RecapitulativeLine.Supplied.TRIANGULAR);
        assertThat(report(entries, "DE").recapitulative()).isEmpty();
    }

    @Test
    void goodsFromNorthernIrelandAreInItsOwnStatement() {
        QuoteRequest toGermany = Sales.toBusiness("DE", "DE136695976", "100.00", SupplyKind.GOODS);
        QuoteRequest northern = QuoteRequest.builder()
                .from(toGermany)
                .sale(Sale.builder()
                        .from(toGermany.sale())
                        .seller(Seller.builder().territory(Sales.at("XI")).build())
                        .shipFrom(Sales.at("XI"))
                        .build())
                .build();

        PeriodReport.Answer answer =
                PeriodReport.of(Sales.entries(northern), PERIOD, Sales.at("XI"), EUR, ExchangeRates.none());
        assertThat(((PeriodReport.Answer.Made) answer).report().recapitulativeCsv())
                .isEqualTo("vat_id,supply,net,currency\nDE136695976,goods,100.00,EUR\n");
    }

    @Test
    void whatASmallEnterpriseSellsAcrossBordersCountsForTheThreshold() {
        List<VatEntry> entries = Sales.entries(
                small(Sales.toConsumer("DE", "2026-02-03", "9000.00")),
                small(Sales.service("FR", "2026-02-03", "500.00")),
                small(Sales.toConsumer("LU", "2026-02-03", "400.00")));

        assertThat(entries).allMatch(entry -> entry.tax().isZero());
        assertThat(ThresholdState.of(entries, 2026, Threshold.EURO, EUR).left()).isEqualByComparingTo("500");
    }

    private static QuoteRequest small(QuoteRequest request) {
        return QuoteRequest.builder()
                .from(request)
                .sale(Sale.builder()
                        .from(request.sale())
                        .seller(Seller.builder()
                                .territory(Sales.at("LU"))
                                .scheme(Seller.Scheme.SMALL_ENTERPRISE)
                                .build())
                        .turnover(DistanceTurnover.of(BigDecimal.ZERO, BigDecimal.ZERO))
                        .build())
                .build();
    }
}
