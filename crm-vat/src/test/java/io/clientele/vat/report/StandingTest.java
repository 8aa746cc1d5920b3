package io.clientele.vat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.money.ExchangeRates;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.treatment.DomesticReverseCharge;
import io.clientele.vat.treatment.ExemptionGround;
import io.clientele.vat.treatment.MarginScheme;
import io.clientele.vat.treatment.Role;
import io.clientele.vat.treatment.SupplyKind;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/** What one category joins is apart in the report of a state. */
class StandingTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    private static PeriodReport report(String state, QuoteRequest... requests) {
        return ((PeriodReport.Answer.Made) PeriodReport.of(
                        Sales.entries(requests), TaxPeriod.of("2026-Q1"), Country.of(state), EUR, ExchangeRates.none()))
                .report();
    }

    private static QuoteRequest exempt(String price, String vatex) {
        return Sales.supplied(
                Sales.toConsumer("LU", "2026-02-03", price),
                fact -> fact.exemption(ExemptionGround.ofVatex(vatex).orElseThrow()));
    }

    private static QuoteRequest usedPhone(String price) {
        return Sales.supplied(
                Sales.toConsumer("LU", "2026-02-03", price), fact -> fact.margin(MarginScheme.SECOND_HAND_GOODS));
    }

    /** Art. 315: the VAT on the margin is owed, and what it comes to nobody has told. */
    @Test
    void whatIsSoldUnderAMarginSchemeIsALineWhoseVatIsNotKnown() {
        PeriodReport report = report(
                "LU",
                usedPhone("1000.00"),
                exempt("200.00", "VATEX-EU-132-1C"),
                exempt("30.00", "VATEX-EU-151-1A"),
                Sales.toConsumer("LU", "2026-02-03", "10.00"));

        assertThat(report.domesticCsv()).isEqualTo("""
                category_code,rate,net,vat,currency,standing
                S,17,10.00,1.70,EUR,taxed
                E,0,1000.00,,EUR,margin
                E,0,30.00,0.00,EUR,exempt_with_credit
                E,0,200.00,0.00,EUR,exempt_without_credit
                """);
        assertThat(report.tax(EUR).amount()).isEqualByComparingTo("1.70");
    }

    /** Art. 136a, 169(b): a seller from outside the Union, whose goods a marketplace sells within it. */
    @Test
    void whatIsSuppliedToAMarketplaceIsExemptWithCredit() {
        QuoteRequest behind = Sales.changed(
                Sales.soldFrom("CN", Sales.toConsumer("FR", "2026-02-03", "10.00")),
                facts -> facts.shipFrom(Sales.at("DE")).role(Role.BEHIND_PLATFORM));

        assertThat(report("DE", behind).domestic())
                .extracting(DomesticLine::standing)
                .containsExactly(Standing.EXEMPT_WITH_CREDIT);
    }

    @Test
    void theReverseChargeOfAStateIsApartFromServicesToOtherStates() {
        QuoteRequest scrap = Sales.supplied(
                Sales.toBusiness("LU", "LU20260743", "7.00", SupplyKind.GOODS),
                fact -> fact.reverseCharge(DomesticReverseCharge.SCRAP));

        assertThat(report("LU", scrap, Sales.toBusiness("DE", "DE136695976", "40.00", SupplyKind.SERVICE))
                        .domesticCsv())
                .endsWith("AE,0,7.00,0.00,EUR,reverse_charge\nAE,0,40.00,0.00,EUR,service_to_business\n");
    }
}
