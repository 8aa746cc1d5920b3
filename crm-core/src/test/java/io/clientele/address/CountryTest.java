package io.clientele.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

    @ParameterizedTest
    @CsvSource({
        "LU, LU",
        "lu, LU",
        "LUX, LU",
        "Luxembourg, LU",
        "Lëtzebuerg, LU",
        "LETZEBUERG, LU",
        "Luxemburg, LU",
        "GB, GB",
        "UK, GB",
        "United Kingdom, GB",
        "Great Britain, GB",
        "England, GB",
        "IE, IE",
        "EIRE, IE",
        "Ireland, IE",
        "Republic of Ireland, IE",
        "US, US",
        "USA, US",
        "U.S.A., US",
        "United States, US",
        "United States of America, US",
        "EL, GR",
        "Greece, GR",
        "Ελλάδα, GR",
        "Deutschland, DE",
        "DEUTSCHLAND, DE",
        "Allemagne, DE",
        "France, FR",
        "Frankreich, FR",
        "België, BE",
        "Belgique, BE",
        "Belgie, BE",
        "Nederland, NL",
        "Österreich, AT",
        "Osterreich, AT",
        "España, ES",
        "Côte d'Ivoire, CI",
        "Cote d’Ivoire, CI",
        "Czech Republic, CZ"
    })
    void aCountryIsKnownByManyNames(String text, String code) {
        assertThat(Country.find(text).map(Country::code)).isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "XX", "Unspecified", "12", "--", "European Community", "\u0000", "🏴"})
    void whatIsNoCountryIsNotFound(String text) {
        assertThat(Country.find(text)).isEmpty();
    }

    @Test
    void aCodeIsTwoCapitalsThatIsoKnows() {
        assertThat(Country.of("LU")).isEqualTo(new Country("LU")).hasToString("LU");
        assertThatThrownBy(() -> Country.of("lu")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Country.of("UK")).hasMessage("No country has the ISO code 'UK'");
        assertThatThrownBy(() -> new Country("EL")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"FR, fr", "DE, de", "GB, en", "PT, pt", "US, en"})
    void aCountryOfOneLanguageTellsIt(String code, String language) {
        assertThat(Country.of(code).languages()).containsExactly(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LU", "BE", "CH"})
    void aCountryOfSeveralLanguagesTellsThemAll(String code) {
        assertThat(Country.of(code).languages()).hasSizeGreaterThan(1);
    }

    static Stream<List<String>> lines() throws IOException {
        return Resources.readLines(Resources.getResource(Country.class, "countries.csv"), StandardCharsets.UTF_8)
                .stream()
                .skip(1)
                .map(line -> Splitter.on(',').splitToList(line));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineOfTheTableNamesOneCountry(List<String> cells) {
        Country country = Country.of(cells.get(0));

        assertThat(cells).hasSize(4);
        assertThat(Country.find(cells.get(0))).contains(country);
        assertThat(Country.find(cells.get(0).toLowerCase(Locale.ROOT))).contains(country);
        assertThat(Country.find(cells.get(1))).contains(country);
        assertThat(Country.find(country.name())).contains(country);
        assertThat(country.languages()).allMatch(Set.of(Locale.getISOLanguages())::contains);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyNameOfTheTableMeansTheCountryOfItsLine(List<String> cells) {
        assertThat(Splitter.on('|').split(cells.get(3)))
                .filteredOn(name -> !name.equals("Kongo"))
                .allSatisfy(name -> assertThat(Country.find(name)).as(name).contains(Country.of(cells.get(0))));
    }

    @Test
    void kongoIsTheLargerOfTheTwoCountriesOfThatName() {
        assertThat(Country.find("Kongo")).contains(Country.of("CD"));
    }

    @Test
    void theTableHasTheCountriesOfIso3166() throws IOException {
        assertThat(lines().map(cells -> cells.get(0))).contains(Locale.getISOCountries());
    }

    @Test
    void anAddressWithoutPartsIsEmptyAndWithOneIsNot() {
        assertThat(PostalAddress.builder().build().isEmpty()).isTrue();
        assertThat(PostalAddress.builder().country(Country.of("LU")).build().isEmpty())
                .isFalse();
        assertThat(PostalAddress.builder().region("Ontario").build().isEmpty()).isFalse();
    }
}
