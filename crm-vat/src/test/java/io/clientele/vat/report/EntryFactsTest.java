package io.clientele.vat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.money.ExchangeRates;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.treatment.Seller;
import io.clientele.vat.treatment.SupplyKind;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
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
        QuoteRequest triangular = Sales.changed(
                Sales.soldFrom("NL", Sales.toBusiness("FR", "FR40303265045", "100.00", SupplyKind.GOODS)),
                facts -> facts.shipFrom(Sales.at("DE")).triangular(true));

        List<VatEntry> entries = Sales.entries(triangular);

        assertThat(report(entries, "NL").recapitulative())
                .singleElement()
                .extracting(RecapitulativeLine::supply)
                .isEqualTo(RecapitulativeLine.Supplied.TRIANGULAR);
        assertThat(report(entries, "DE").recapitulative()).isEmpty();
    }

    @Test
    void goodsFromNorthernIrelandAreInItsOwnStatement() {
        QuoteRequest northern = Sales.soldFrom("XI", Sales.toBusiness("DE", "DE136695976", "100.00", SupplyKind.GOODS));

        PeriodReport.Answer answer =
                PeriodReport.of(Sales.entries(northern), PERIOD, Sales.at("XI"), EUR, ExchangeRates.none());
        assertThat(((PeriodReport.Answer.Made) answer).report().recapitulativeCsv())
                .isEqualTo("vat_id,supply,net,currency\nDE136695976,goods,100.00,EUR\n");
    }

    private static List<String> servicesFrom(String... establishments) {
        Seller.Builder seller = Seller.builder().territory(Sales.at("US")).oss(true);
        Stream.of(establishments).map(Country::of).forEach(seller::addEstablishments);
        QuoteRequest sold =
                Sales.changed(Sales.service("DE", "2026-02-01", "10.00"), facts -> facts.seller(seller.build()));
        return Sales.entries(sold).stream()
                .map(entry -> entry.reportedIn() + " " + entry.origin().code())
                .toList();
    }

    /** Art. 369g(1) and (2). */
    @Test
    void servicesOfASellerOutsideTheUnionAreThoseOfItsOnlyEstablishmentInIt() {
        assertThat(servicesFrom("LU")).containsExactly("OSS LU");
        assertThat(servicesFrom("GR")).containsExactly("OSS GR");
        assertThat(servicesFrom("LU", "FR")).containsExactly("OSS US");
        assertThat(servicesFrom()).containsExactly("NON_UNION_OSS US");
    }
}
