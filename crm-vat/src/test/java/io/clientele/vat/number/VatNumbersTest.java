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
        assertThat(problem(typed)).isEqualTo(problem);
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
        "02459042, AX, FI02459042",
        "FI 0245904-2, AX, FI02459042",
        "40303265045, RE, FR40303265045",
        "40303265045, GP, FR40303265045",
        "40303265045, MQ, FR40303265045",
        "FR40303265045, GF, FR40303265045",
        "FR40303265045, YT, FR40303265045",
    })
    void whatPeopleTypeIsBroughtIntoItsForm(String typed, String country, String text) {
        assertThat(VatNumbers.check(typed, Optional.ofNullable(country).map(Country::of)))
                .isInstanceOfSatisfying(
                        NumberCheck.Valid.class,
                        valid -> assertThat(valid.number().text()).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE 111,111,125",
                "DE111111125,",
                "DE111111125;",
                "DE111111125!",
                "'DE111111125",
                "'DE111111125'",
                "\"DE111111125\"",
                "\u201EDE111111125\u201C",
                "\u00ABDE 111 111 125\u00BB",
                "\u2018DE111111125\u2019;",
            })
    void commasAndQuotesArePassedOverLikeDots(String typed) {
        assertThat(number(typed).text()).isEqualTo("DE111111125");
    }

    /** PMLP, https://www.pmlp.gov.lv/lv/personas-koda-maina. */
    @ParameterizedTest
    @ValueSource(strings = {"LV32123456789", "LV33123456789", "LV38123456789", "LV39999999999"})
    void personalCodesOfLatviaWithoutADayBeginWith32To39(String typed) {
        assertThat(number(typed).text()).isEqualTo(typed);
    }

    /** https://vatdb.com/guides/validate-bg-vat-number/; months of birth end with 12, 32 and 52. */
    @ParameterizedTest
    @ValueSource(strings = {"BG3070000000", "BG3071234567", "BG3079999999"})
    void numbersOfTheBulgarianRevenueAgencyBeginWith307AndHaveNoCheckDigit(String typed) {
        assertThat(number(typed).text()).isEqualTo(typed);
        assertThat(VatNumbers.isValid(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BG3061234567", "BG3081234567"})
    void theNumbersBesideThoseOfTheBulgarianRevenueAgencyHaveCheckDigits(String typed) {
        assertThat(problem(typed)).isEqualTo(NumberProblem.WRONG_CHECK_DIGIT);
    }

    /** Issue 468 of python-stdnum: the number of somebody born in 1988 was refused. */
    @Test
    void aRestOfTenIsAZeroInCzechiaAfter1985Too() {
        assertThat(number("CZ 880101/0010").text()).isEqualTo("CZ8801010010");
    }

    /** The Commission's paper, 2.5.4: months 21 to 32 and 71 to 82, whatever the year. */
    @ParameterizedTest
    @ValueSource(strings = {"CZ8521010003", "CZ8571010008"})
    void theMonthMayBeTwentyHigherInCzechiaInAnyYear(String typed) {
        assertThat(number(typed).text()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CZ8513010001", "CZ8533010001", "CZ8550010001", "CZ8583010001"})
    void noMonthInCzechiaIsBetweenThose(String typed) {
        assertThat(problem(typed)).isEqualTo(NumberProblem.NO_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CZ2701010004", "CZ5001010003", "CZ5301010000"})
    void nobodyInCzechiaIsBornInYearsToCome(String typed) {
        assertThat(problem(typed)).isEqualTo(NumberProblem.NO_DATE);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"DE102205283, FR", "de 102 205 283, FR", "DE102205283, RE", "BE428759497, FR", "GR094012834, MC"})
    void aRightNumberOfAnotherStateIsNotTakenForKeyAndDigitsOfAFrenchOne(String typed, String country) {
        assertThat(VatNumbers.check(typed, Optional.of(Country.of(country))))
                .isInstanceOfSatisfying(
                        NumberCheck.Invalid.class,
                        invalid -> assertThat(invalid.problem()).isEqualTo(NumberProblem.OTHER_COUNTRY));
        assertThat(number("FRDE102205283").rest()).isEqualTo("DE102205283");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "DE\000111111125", "DE111111125\0", "DE111111125\uFE0F", "\uD83D", "\uD83D\uDE00"})
    void aCharacterThatIsNeitherOfANumberNorBetweenItsDigitsIsNotPassedOver(String typed) {
        assertThat(problem(typed)).isEqualTo(NumberProblem.WRONG_CHARACTER);
        assertThat(VatNumbers.isValid(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\u200B"})
    void nothingIsNoNumber(String typed) {
        assertThat(problem(typed)).isEqualTo(NumberProblem.EMPTY);
    }

    @Test
    void aMegabyteIsRefusedUnread() {
        assertThat(VatNumbers.check("DE111111125" + " ".repeat(1_000_000), Optional.empty()))
                .isEqualTo(new NumberCheck.Invalid(
                        NumberProblem.TOO_LONG, "A VAT number has at most 14 characters; this text has more than 100"));
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

    private static NumberProblem problem(String text) {
        return ((NumberCheck.Invalid) VatNumbers.check(text)).problem();
    }

    private static VatNumber number(String text) {
        return ((NumberCheck.Valid) VatNumbers.check(text, Optional.empty())).number();
    }

    @Test
    void whereNoCountryIsSaidThePrefixSaysIt() {
        assertThat(VatNumbers.check("LU 100 003 56")).isEqualTo(VatNumbers.check("LU10000356", Optional.empty()));
    }
}
