package io.clientele.vat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.money.ExchangeRates;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Art. 358a and 369a of Directive 2006/112/EC: who is in which one-stop shop, and for what. */
class OssSchemeTest {
    private static final TaxPeriod PERIOD = TaxPeriod.of("2026-Q1");

    private static String csv(List<VatEntry> entries, OssScheme scheme) {
        OssAnswer answer = OssReturn.of(entries, PERIOD, scheme, ExchangeRates.none());
        String csv = ((OssAnswer.Made) answer).oss().csv();
        return csv.substring(csv.indexOf('\n') + 1);
    }

    @Test
    void servicesFromOutsideTheUnionAreOfOneSchemeAndGoodsFromAStoreWithinOfTheOther() {
        List<VatEntry> entries = Sales.entries(
                Sales.changed(
                        Sales.soldFrom("US", Sales.toConsumer("FR", "2026-02-01", "100.00")),
                        facts -> facts.shipFrom(Sales.at("DE"))),
                Sales.soldFrom("US", Sales.service("FR", "2026-02-01", "50.00")));

        assertThat(csv(entries, OssScheme.OSS)).isEqualTo("FR,goods,DE,20,100.00,20.00,EUR,\n");
        assertThat(csv(entries, OssScheme.NON_UNION)).isEqualTo("FR,services,US,20,50.00,10.00,EUR,\n");
    }

    /** Northern Ireland is a state of the Union for goods alone. */
    @Test
    void theServicesOfNorthernIrelandAreThoseOfTheUnitedKingdom() {
        List<VatEntry> entries = Sales.entries(
                Sales.soldFrom("XI", Sales.toConsumer("FR", "2026-02-01", "100.00")),
                Sales.soldFrom("XI", Sales.service("FR", "2026-02-01", "50.00")));

        assertThat(csv(entries, OssScheme.OSS)).isEqualTo("FR,goods,XI,20,100.00,20.00,EUR,\n");
        assertThat(csv(entries, OssScheme.NON_UNION)).isEqualTo("FR,services,GB,20,50.00,10.00,EUR,\n");
    }

    @Test
    void eachSchemeHasPeriodsOfItsOwn() {
        assertThat(OssReturn.of(List.of(), TaxPeriod.of("2026-02"), OssScheme.NON_UNION, ExchangeRates.none()))
                .isInstanceOfSatisfying(
                        OssAnswer.Refused.class,
                        refused -> assertThat(refused.refusal().sentence())
                                .isEqualTo("'period' is no period of this scheme, which goes by quarters"));
        assertThat(OssReturn.of(List.of(), PERIOD, OssScheme.IOSS, ExchangeRates.none()))
                .isInstanceOf(OssAnswer.Refused.class);
    }
}
