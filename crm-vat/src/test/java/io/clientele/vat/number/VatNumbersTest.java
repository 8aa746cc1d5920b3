package io.clientele.vat.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumbersTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "valid-numbers.csv", numLinesToSkip = 1)
    void aNumberThatIsInUseOrInAnOfficialPaperIsAccepted(String typed, String source) {
        assertThat(VatNumbers.check(typed, Optional.empty())).isInstanceOf(NumberCheck.Valid.class);
        assertThat(source).isNotBlank();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "invalid-numbers.csv", numLinesToSkip = 1)
    void aNumberThatIsNoneIsRefusedWithItsReason(String typed, NumberProblem problem) {
        assertThat(VatNumbers.check(typed, Optional.empty()))
                .isInstanceOfSatisfying(
                        NumberCheck.Invalid.class,
                        invalid -> assertThat(invalid.problem()).isEqualTo(problem));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "LU 100 003 56, , LU10000356",
        "lu-10000356, LU, LU10000356",
        "10000356, LU, LU10000356",
        "BE 0776.091.951, , BE0776091951",
        "BE 776 091 951, , BE0776091951",
        "BE (0)776.091.951, , BE0776091951",
        "776091951, BE, BE0776091951",
        "GR040127797, , EL040127797",
        "EL 40127797, , EL040127797",
        "040127797, GR, EL040127797",
        "el040127797, GR, EL040127797",
        "NL4495445B01, , NL004495445B01",
        "NL.0100.00.446.B.01, NL, NL010000446B01",
        "DE: 111111125, , DE111111125",
        "ＤＥ１１１１１１１２５, , DE111111125",
        "DE111111125\u200B, , DE111111125",
        "DE\u00A0111\u2013111\u2011125, , DE111111125",
        "FR K7 399859412, , FRK7399859412",
        "K7399859412, FR, FRK7399859412",
        "53000004605, MC, FR53000004605",
        "GB 434 0314 94, , GB434031494",
        "434031494, IM, GB434031494",
        "XI434031494, GB, XI434031494",
        "GD123, GB, GBGD123",
        "CZ 710319/2745, , CZ7103192745",
        "ie8z49289f, , IE8Z49289F",
    })
    void whatPeopleTypeIsBroughtIntoItsForm(String typed, String country, String text) {
        assertThat(VatNumbers.check(typed, Optional.ofNullable(country).map(Country::of)))
                .isInstanceOfSatisfying(
                        NumberCheck.Valid.class,
                        valid -> assertThat(valid.number().text()).isEqualTo(text));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "LU1000035 | | A VAT number of Luxembourg has 8 digits behind LU; this one is too short by 1",
                "LU1000035611 | | A VAT number of Luxembourg has 8 digits behind LU; this one is too long by 2",
                "ATX10223006 | | A VAT number of Austria has U and 8 digits behind AT; character 1 behind AT must be U",
                "DE11111112O | | A VAT number of Germany has 9 digits behind DE; character 9 behind DE must be a digit",
                "RO1 | | A VAT number of Romania has 2 to 10 digits behind RO; this one is too short by 1",
                "DE111111126 | | The check digits of Germany do not fit: a character is wrong, or two have changed places",
                "DE111111125 | LU | The number begins with DE and is not of Luxembourg",
                "12345 | CH | Switzerland has no VAT numbers of the Union",
                "CH123456 | | No VAT number of the Union begins with CH",
                "10000356 | | A VAT number begins with two letters of its country, such as DE",
                "DE11111112\u041E | | Character 11 is a letter of another script, although it may look like a Latin one",
                "DE1111,1125 | | Character 7 is none that a VAT number has",
                "LV311319-11234 | | The digits for the day of birth are no day in a number of Latvia",
                "SK5407062531 | | Slovakia gives out no VAT numbers of this kind",
            })
    void theReasonHelps(String typed, String country, String words) {
        assertThat(VatNumbers.check(typed, Optional.ofNullable(country).map(Country::of)))
                .isInstanceOfSatisfying(
                        NumberCheck.Invalid.class,
                        invalid -> assertThat(invalid.words()).isEqualTo(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\u200B"})
    void nothingIsNoNumber(String typed) {
        assertThat(VatNumbers.check(typed, Optional.empty()))
                .isInstanceOfSatisfying(
                        NumberCheck.Invalid.class,
                        invalid -> assertThat(invalid.problem()).isEqualTo(NumberProblem.EMPTY));
    }

    @Test
    void aMegabyteIsRefusedUnread() {
        assertThat(VatNumbers.check("DE111111125" + " ".repeat(1_000_000), Optional.empty()))
                .isEqualTo(new NumberCheck.Invalid(NumberProblem.TOO_LONG, "A VAT number is not so long"));
    }

    @Test
    void aNumberIsNotShownByChance() {
        assertThat(VatNumbers.check("DE111111125", Optional.empty()).toString())
                .isEqualTo("Valid[number=VatNumber[DE…]]");
    }

    @Test
    void thePrefixTellsTheCountry() {
        assertThat(number("EL040127797").country()).isEqualTo(Country.of("GR"));
        assertThat(number("XI434031494").country()).isEqualTo(Country.of("GB"));
        assertThat(number("LU10000356").country()).isEqualTo(Country.of("LU"));
        assertThat(number("LU10000356").rest()).isEqualTo("10000356");
    }

    private static VatNumber number(String text) {
        return ((NumberCheck.Valid) VatNumbers.check(text, Optional.empty())).number();
    }
}
