package io.clientele.identity.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hauptstraße 12 a           | haupt str              | 12a",
                "Hauptstr. 12a              | haupt str              | 12a",
                "Haupt-Strasse 12A          | haupt str              | 12a",
                "12, rue de la Gare         | rue gare               | 12",
                "12 r. de la Gare           | rue gare               | 12",
                "rue de la Gare, 12         | rue gare               | 12",
                "RUE DE LA GARE N° 12       | rue gare               | 12",
                "12bis avenue Victor-Hugo   | av victor hugo         | 12bis",
                "12 bis, av. Victor Hugo    | av victor hugo         | 12bis",
                "Rue du 10 Octobre          | rue 10 octobre         | ''",
                "5, Rue du 10 Octobre       | rue 10 octobre         | 5",
                "Straße des 17. Juni 135    | str 17 juni            | 135",
                "Via Roma, 7                | via roma               | 7",
                "C/ Mayor 3                 | calle mayor            | 3",
                "ul. Długa 12/14            | ul dluga               | 12-14",
                "Kerkstraat 12-14           | kerk straat            | 12-14",
                "Storgatan 5 B              | stor gatan             | 5b",
                "221B Baker Street          | baker st               | 221b",
                "221b Baker St.             | baker st               | 221b",
                "435 S. La Cienega Blvd.    | s cienega bd           | 435",
                "5th Avenue                 | 5th av                 | ''",
                "Place du Marché            | pl marche              | ''",
                "Weg                        | weg                    | ''",
                "''                         | ''                     | ''",
                "Mühlenweg 3                | muhlen weg             | 3",
                "Muehlenweg 3               | muhlen weg             | 3",
            })
    void aStreetIsItsNameAndTheNumberOfTheHouse(String text, String street, String number) {
        FoldedAddress address =
                FoldedAddress.of(PostalAddress.builder().street(text).build());

        assertThat(address.street()).isEqualTo(street);
        assertThat(address.houseNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Flat 3, 12 High Street      | high st   | 12 | flat 3",
                "12 High Street Apt 4B       | high st   | 12 | apt 4b",
                "Gumpendorfer Str. 5 Top 7   | gumpendorfer str | 5 | top 7",
                "Rue Neuve 5 bte 12          | rue neuve | 5  | bte 12",
            })
    void aFlatIsNoPartOfTheStreet(String text, String street, String number, String unit) {
        FoldedAddress address =
                FoldedAddress.of(PostalAddress.builder().street(text).build());

        assertThat(address.street()).isEqualTo(street);
        assertThat(address.houseNumber()).isEqualTo(number);
        assertThat(address.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "L-1234, LU, 1234",
        "1234, LU, 1234",
        "LU-1234, , 1234",
        "D-01067, DE, 01067",
        "1067, DE, 01067",
        "F 75008, FR, 75008",
        "1012 ab, NL, 1012AB",
        "sw1a 1aa, GB, SW1A1AA",
        "SW1A1AA, , SW1A1AA",
        "00-950, PL, 00950",
        "12345-6789, US, 12345",
        "113 51, SE, 11351",
        "150-0001, JP, 1500001",
        "D02 AF30, IE, D02AF30",
        "VLT 1117, MT, VLT1117",
        "00000, DE, ''",
        "-, LU, ''",
    })
    void aPostcodeIsWrittenAsItsCountryWritesIt(String text, String country, String code) {
        assertThat(Postcodes.fold(text, Optional.ofNullable(country).map(Country::of)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Lëtzebuerg, luxembourg",
        "Luxembourg-Ville, luxembourg",
        "Esch/Alzette, esch alzette",
        "Esch-sur-Alzette, esch alzette",
        "Esch Uelzecht, esch alzette",
        "PARIS 15e, paris",
        "Paris Cedex 07, paris",
        "München, munchen",
        "Muenchen, munchen",
        "Munich, munchen",
        "Frankfurt am Main, frankfurt",
        "Freiburg (Breisgau), freiburg",
        "St. Ingbert, st ingbert",
        "Sankt Ingbert, st ingbert",
        "1234, 1234",
        "'', ''",
    })
    void aTownHasOneName(String text, String town) {
        assertThat(Towns.fold(text)).isEqualTo(town);
    }

    @Test
    void aHouseNumberMayBeRecordedApart() {
        FoldedAddress street = FoldedAddress.of(PostalAddress.builder()
                .street("Rue de la Gare")
                .postcode("L-1234")
                .build());

        assertThat(street.withHouseNumber(" 12 A ").houseNumber()).isEqualTo("12a");
        assertThat(street.withHouseNumber("")).isEqualTo(street);
        assertThat(street.isEmpty()).isFalse();
        assertThat(FoldedAddress.of(PostalAddress.builder().build()).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", "1 ", "a 1,", ",", "-1", "1/", "flat 1 ", "(", "\u200e"})
    void aHostileStreetCostsNoMoreThanALongOne(String piece) {
        PostalAddress address = PostalAddress.builder()
                .street(piece.repeat(1_000_000 / piece.length()))
                .postcode(piece.repeat(100_000))
                .city(piece.repeat(100_000))
                .build();

        assertTimeout(Duration.ofSeconds(1), () -> FoldedAddress.of(address));
    }

    @Test
    void anAddressIsNotShown() {
        assertThat(FoldedAddress.of(PostalAddress.builder()
                        .street("Rue de la Gare 1")
                        .country(Country.of("LU"))
                        .build()))
                .hasToString("FoldedAddress[LU]");
    }
}
