package io.clientele.identity.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.identity.text.BirthDate.Agreement;
import io.clientele.person.Birthday;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

    @ParameterizedTest
    @CsvSource({
        "1980-03-24, 1980, 3, 24",
        "19800324, 1980, 3, 24",
        "24.3.1980, 1980, 3, 24",
        "24/03/1980, 1980, 3, 24",
        "03/24/1980, 1980, 3, 24",
        "03/04/1980, 1980, 4, 3",
        "1980-24-03, 1980, 3, 24",
        "1980-03-24T00:00:00Z, 1980, 3, 24",
        "1980-03-24 00:00:00, 1980, 3, 24",
        "1980-03, 1980, 3, ",
        "03/1980, 1980, 3, ",
        "1980, 1980, , ",
        "24.03., , 3, 24",
        "24.03.80, , 3, 24",
        "1980-00-00, 1980, , ",
        "1999-13-39, 1999, , ",
    })
    void aDateIsReadAsFarAsItIsKnown(String text, Integer year, Integer month, Integer day) {
        assertThat(BirthDate.parse(text)).contains(new BirthDate(part(year), part(month), part(day)));
    }

    @SuppressWarnings("NullAway") // a missing cell of the table
    private static OptionalInt part(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "unknown", "5", "80", "00000000", "0000-00-00", "1.2.3.4", "24 March 1980", "123456789012"})
    void whatIsNoDateIsNone(String text) {
        assertThat(BirthDate.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1980-03-04, 1980-03-04, SAME",
        "1980-03-04, 1980-04-03, SWAPPED",
        "1980-03-24, 1981-03-24, ONE_PART_DIFFERS",
        "1980-03-24, 1980-03-25, ONE_PART_DIFFERS",
        "1980-03-24, 1980-03, AS_FAR_AS_KNOWN",
        "1980-03-24, 24.03.80, AS_FAR_AS_KNOWN",
        "1980-03-24, 1981-04-24, DIFFERENT",
        "1980-03-24, 1981, DIFFERENT",
        "1900-01-01, 1900-01-01, UNKNOWN",
        "1980-01-01, 1970-01-01, UNKNOWN",
        "1980, 24.03., UNKNOWN",
    })
    void twoDatesAgreeMoreOrLess(String one, String other, Agreement agreement) {
        BirthDate first = BirthDate.parse(one).orElseThrow();
        BirthDate second = BirthDate.parse(other).orElseThrow();

        assertThat(first.compare(second)).isEqualTo(agreement);
        assertThat(second.compare(first)).isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({
        "1900-01-01, true",
        "01.01.1970, true",
        "1899-12-30, true",
        "1980-01-01, false",
        "1970-01-02, false",
        "1970, false"
    })
    void whatFormsPutThereIsAPlaceholder(String text, boolean placeholder) {
        assertThat(BirthDate.parse(text).orElseThrow().isPlaceholder()).isEqualTo(placeholder);
    }

    @Test
    void aBirthdayIsADate() {
        assertThat(BirthDate.of(Birthday.of(LocalDate.of(1980, 3, 24))).asDate())
                .contains(LocalDate.of(1980, 3, 24));
        assertThat(BirthDate.of(Birthday.of(MonthDay.of(3, 24))).asDate()).isEmpty();
        assertThat(BirthDate.parse("1981-02-30").orElseThrow().asDate()).isEmpty();
        assertThat(BirthDate.parse("1981-02-28").orElseThrow()).hasToString("BirthDate[…]");
    }
}
