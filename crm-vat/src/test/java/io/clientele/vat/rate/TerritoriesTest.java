package io.clientele.vat.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.vat.VatCategory;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoriesTest {
    private final Territories territories = Territories.standard();

    @ParameterizedTest(name = "{0} {1} is in {2}")
    @CsvSource({
        "LU, 1234, LU",
        "LU, L-1234, LU",
        "ES, 28001, ES",
        "ES, 35001, ES-CN",
        "ES, 38 700, ES-CN",
        "ES, 51001, ES-CE",
        "ES, 52006, ES-ML",
        "DE, 78266, DE-BUE",
        "CH, 8238, DE-BUE",
        "DE, D-27498, DE-HEL",
        "DE, 27499, DE",
        "IT, 23041, IT-LIV",
        "IT, 23030, IT",
        "IT, 22061, IT-CAM",
        "CH, CH-6911, IT-CAM",
        "GR, 630 86, GR-69",
        "GR, 81100, GR",
        "FI, 22100, AX",
        "FI, FI-22100, AX",
        "AX, AX-22100, AX",
        "FR, 97110, FR-GP",
        "GP, 97110, FR-GP",
        "FR, 97133, BL",
        "FR, 97150, MF",
        "FR, 97200, FR-MQ",
        "FR, 97300, FR-GF",
        "FR, 97400, FR-RE",
        "FR, 97500, PM",
        "FR, 97600, FR-YT",
        "FR, 98000, MC",
        "FR, 20200, FR-20R",
        "FR, 75001, FR",
        "GB, BT1 5GS, XI",
        "GB, bt48 6dq, XI",
        "GB, B1 1AA, GB",
        "GB, IM1 1AA, IM",
        "GB, BFPO 57, CY-SBA",
        "GB, BFPO 20, GB",
        "AT, 6691, AT-JM",
        "AT, 6992, AT-JM",
        "DE, 87568, AT-JM",
        "AT, 1010, AT",
        "PT, 9500-321, PT-20",
        "PT, 9000-001, PT-30",
        "PT, 1000-001, PT",
        "DK, 3900, GL",
        "DK, FO-100, FO",
        "DK, 2100, DK",
    })
    void aPostcodeTellsTheTerritory(String country, String postcode, String territory) {
        assertThat(territories.of(Country.of(country), Optional.of(postcode))).hasToString(territory);
    }

    @ParameterizedTest(name = "{0}: as {1}, goods {2}, services {3}, customs {4}")
    @CsvSource({
        "LU, LU, true, true, true",
        "MC, FR, true, true, true",
        "CY-SBA, CY, true, true, true",
        "AT-JM, AT, true, true, true",
        "GR-ISL, GR, true, true, true",
        "FR-20R, FR, true, true, true",
        "PT-20, PT, true, true, true",
        "XI, , true, false, true",
        "IM, , false, false, false",
        "GB, , false, false, false",
        "ES-CN, , false, false, true",
        "ES-CE, , false, false, false",
        "DE-HEL, , false, false, false",
        "IT-LIV, , false, false, false",
        "IT-CAM, , false, false, true",
        "AX, , false, false, true",
        "FR-GP, , false, false, true",
        "GR-69, , false, false, true",
        "CH, , false, false, false",
        "VA, , false, false, false",
        "SM, , false, false, false",
        "AD, , false, false, false",
    })
    void aTerritoryKnowsWhatItIsToTheUnion(
            String code, String memberState, boolean goods, boolean services, boolean customs) {
        Territory territory = territories.byCode(code).orElseThrow();

        assertThat(territory.memberState().map(Country::code)).isEqualTo(Optional.ofNullable(memberState));
        assertThat(territory.inVatTerritoryForGoods()).isEqualTo(goods);
        assertThat(territory.inVatTerritoryForServices()).isEqualTo(services);
        assertThat(territory.inCustomsTerritory()).isEqualTo(customs);
    }

    @Test
    void spainHasLocalTaxesOverseas() {
        assertThat(territories.byCode("IC").orElseThrow().localTax()).contains(VatCategory.CANARY_ISLANDS);
        assertThat(territories.byCode("ES-ML").orElseThrow().localTax()).contains(VatCategory.CEUTA_AND_MELILLA);
        assertThat(territories.byCode("ES").orElseThrow().localTax()).isEmpty();
    }

    @Test
    void greeceIsFoundByBothOfItsPrefixes() {
        assertThat(territories.byCode("EL")).isEqualTo(territories.byCode("gr")).isPresent();
    }

    @Test
    void anUnknownCodeIsNoTerritory() {
        assertThat(territories.byCode("QQ")).isEmpty();
        assertThat(territories.byCode("")).isEmpty();
        assertThat(territories.byCode("ES-XX")).isEmpty();
    }

    @Test
    void theFormerPostcodeOfLivignoLeavesADoubt() {
        assertThat(territories.doubt(Country.of("IT"), "23030"))
                .hasValueSatisfying(words -> assertThat(words).contains("Livigno"));
        assertThat(territories.doubt(Country.of("IT"), "23041")).isEmpty();
        assertThat(territories.doubt(Country.of("LU"), "1234")).isEmpty();
    }

    @Test
    void theUnionHasTwentySevenStates() {
        assertThat(territories.memberStates()).hasSize(27).isSorted();
    }

    @Test
    void aTerritoryWithoutAPostcodeIsTheMainOne() {
        assertThat(territories.of(Country.of("ES"), Optional.empty())).hasToString("ES");
        assertThat(territories.of(Country.of("ES"), Optional.of(""))).hasToString("ES");
        assertThat(territories.of(Country.of("ES"), Optional.of("9".repeat(1_000_000))))
                .hasToString("ES");
    }
}
