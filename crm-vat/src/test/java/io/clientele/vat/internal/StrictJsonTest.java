package io.clientele.vat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private static JsonFields seller(String text) {
        return StrictJson.read(text).fields("seller").get("seller").fields("country", "oss", "since", "turnover");
    }

    @Test
    void valuesAreReadAsWhatTheyAre() {
        JsonFields seller =
                seller("{\"seller\":{\"country\":\"LU\",\"oss\":true,\"since\":\"2026-03-02\",\"turnover\":12.50}}");

        assertThat(seller.get("country").text()).isEqualTo("LU");
        assertThat(seller.get("oss").flag()).isTrue();
        assertThat(seller.get("since").day()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(seller.get("turnover").decimal()).isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void aNumberMayBeATextSoThatNoParserOnTheWayRoundsIt() {
        assertThat(seller("{\"seller\":{\"turnover\":\"12.50\"}}")
                        .get("turnover")
                        .decimal())
                .isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void aFieldThatIsNullIsAbsent() {
        assertThat(seller("{\"seller\":{\"country\":null}}").find("country")).isEmpty();
    }

    @Test
    void anUnknownFieldIsRefusedByItsPath() {
        assertThatThrownBy(() -> seller("{\"seller\":{\"contry\":\"LU\"}}"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("'seller.contry' is not known; known here are country, oss, since, turnover");
    }

    @Test
    void aFieldThatIsThereTwiceIsRefused() {
        assertThatThrownBy(() -> seller("{\"seller\":{\"oss\":true,\"oss\":false}}"))
                .hasMessage("'seller.oss' is there twice");
    }

    @Test
    void aMissingFieldIsRefused() {
        assertThatThrownBy(() -> seller("{\"seller\":{}}").get("country")).hasMessage("'seller.country' is missing");
    }

    @Test
    void aValueOfAnotherTypeIsRefusedAndNotRepeated() {
        JsonFields seller =
                seller("{\"seller\":{\"country\":7,\"oss\":\"Nora\",\"since\":\"Nora\",\"turnover\":\"Nora\"}}");

        assertThatThrownBy(() -> seller.get("country").text()).hasMessage("'seller.country' must be a text");
        assertThatThrownBy(() -> seller.get("oss").flag()).hasMessage("'seller.oss' must be true or false");
        assertThatThrownBy(() -> seller.get("since").day())
                .hasMessage("'seller.since' must be a day, such as \"2026-03-02\"");
        assertThatThrownBy(() -> seller.get("turnover").decimal())
                .hasMessage("'seller.turnover' must be a number with a point, such as \"12.50\"");
        assertThat(seller.get("oss").toString()).doesNotContain("Nora");
    }

    @Test
    void elementsAreNamedByTheirPlace() {
        JsonValue lines = StrictJson.read("{\"lines\":[{\"id\":\"1\"},{\"id\":2}]}")
                .fields("lines")
                .get("lines");

        assertThatThrownBy(() -> lines.elements().get(1).fields("id").get("id").text())
                .hasMessage("'lines[1].id' must be a text");
        assertThatThrownBy(
                        () -> StrictJson.read("[1,{\"a\":1}]").elements().get(1).fields())
                .hasMessageStartingWith("'[1].a' is not known");
    }

    @Test
    void aTextThatMustBeOneOfSomeSaysWhich() {
        assertThatThrownBy(() -> seller("{\"seller\":{\"country\":\"XX\"}}")
                        .meaning("country", ImmutableMap.of("LU", 1, "DE", 2)))
                .hasMessage("'seller.country' must be one of DE, LU");
        assertThatThrownBy(() -> seller("{\"seller\":{\"country\":\"EURO\"}}")
                        .made("country", Currency::getInstance, "a currency, such as \"EUR\""))
                .hasMessage("'seller.country' must be a currency, such as \"EUR\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":}", "[1,]", "nul", "{} {}", "{\"a\":1e}", "\u0000", "{'a':1}", "[1"})
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> StrictJson.read(text)).isInstanceOf(RefusedException.class);
    }

    @Test
    void whereItIsNoJsonIsSaidByLineAndColumn() {
        assertThatThrownBy(() -> StrictJson.read("{\n  \"a\" 1}"))
                .hasMessageMatching("'\\$' is not JSON in line 2, column \\d+");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(StrictJson.read("\ufeff[\"Nora\"]").elements()).hasSize(1);
        assertThatThrownBy(() -> StrictJson.read("\ufeff")).hasMessage("'$' is not JSON: it is empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "id,country | it begins with 'i', and",
                "<html> | it begins with '<', and",
                "élan | it begins with the character U+00E9, and"
            })
    void aTextOfAnotherKindIsToldByHowItBegins(String text, String found) {
        assertThatThrownBy(() -> StrictJson.read(text))
                .hasMessageMatching("'\\$' is not JSON in line 1, column \\d+: it begins .*")
                .hasMessageEndingWith(": " + found + " an object or an array of JSON is wanted");
    }

    @Test
    void ofAnObjectOrAnArrayTheBeginningIsNotSaid() {
        assertThatThrownBy(() -> StrictJson.read("  {'a': 1}")).hasMessageMatching(".* in line 1, column \\d+");
    }

    @Test
    void whatIsNestedTooDeeplyOrHasTooManyDigitsIsRefused() {
        assertThatThrownBy(() -> StrictJson.read("[".repeat(100_000))).hasMessageContaining("nested too deeply");
        assertThatThrownBy(() -> StrictJson.read("1e999999999").decimal())
                .hasMessageStartingWith("'$' has too many digits");
    }

    @Test
    void aStreamIsReadAsUtf8() throws IOException {
        byte[] bytes = "\"Ελλάδα\"".getBytes(StandardCharsets.UTF_8);

        assertThat(StrictJson.read(new ByteArrayInputStream(bytes)).text()).isEqualTo("Ελλάδα");
    }
}
