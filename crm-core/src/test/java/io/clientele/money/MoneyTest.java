package io.clientele.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency CHF = Currency.getInstance("CHF");

    @ParameterizedTest
    @CsvSource({"EUR, 1250, 12.50 EUR", "JPY, 1250, 1250 JPY", "KWD, 1250, 1.250 KWD", "EUR, -5, -0.05 EUR"})
    void anAmountHasExactlyTheDigitsOfItsCurrency(String currency, long minor, String text) {
        assertThat(Money.ofMinor(minor, Currency.getInstance(currency))).hasToString(text);
    }

    @Test
    void nothingIsRoundedUnlessAModeIsNamed() {
        BigDecimal amount = new BigDecimal("0.125");

        assertThatThrownBy(() -> Money.of(amount, EUR))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The amount has more decimals than the 2 of EUR; Money.rounded rounds it");
        assertThat(Money.of(new BigDecimal("0.120000"), EUR)).isEqualTo(Money.ofMinor(12, EUR));
        assertThat(Money.rounded(amount, EUR, RoundingMode.HALF_EVEN)).isEqualTo(Money.ofMinor(12, EUR));
        assertThat(Money.rounded(amount, EUR, RoundingMode.HALF_UP)).isEqualTo(Money.ofMinor(13, EUR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XAU"})
    void aCurrencyWithoutAmountsIsRefused(String code) {
        Currency none = Currency.getInstance(code);

        assertThatThrownBy(() -> Money.ofMinor(1, none)).hasMessageContaining(code);
        assertThatThrownBy(() -> Money.zero(none)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.of(BigDecimal.ONE, none)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void amountsOfTwoCurrenciesAreNeitherAddedNorCompared() {
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Money.ofMinor(1, EUR).plus(Money.ofMinor(1, CHF)))
                .satisfies(mismatch -> {
                    assertThat(mismatch.first()).isEqualTo(EUR);
                    assertThat(mismatch.second()).isEqualTo(CHF);
                })
                .withMessageContaining("convert");
        assertThatThrownBy(() -> Money.zero(EUR).minus(Money.zero(CHF))).isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> Money.zero(EUR).compareAmount(Money.zero(CHF)))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void whatNoLongHoldsIsRefused() {
        Money most = Money.ofMinor(Long.MAX_VALUE, EUR);

        assertThatThrownBy(() -> most.plus(Money.ofMinor(1, EUR))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofMinor(Long.MIN_VALUE, EUR).negated()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of(new BigDecimal("92233720368547758.08"), EUR))
                .isInstanceOf(ArithmeticException.class);
        assertThat(Money.of(new BigDecimal("92233720368547758.07"), EUR)).isEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e20", "9999999999999999999999e-1"})
    void anEnormousNumberIsRefusedBeforeItIsWrittenOut(String hostile) {
        BigDecimal amount = new BigDecimal(hostile);

        assertThatThrownBy(() -> Money.rounded(amount, EUR, RoundingMode.HALF_UP))
                .isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @EnumSource(value = RoundingMode.class, mode = EnumSource.Mode.EXCLUDE, names = "UNNECESSARY")
    void aTinyNumberRoundsLikeAnyOther(RoundingMode mode) {
        for (String sign : new String[] {"", "-"}) {
            BigDecimal tiny = new BigDecimal(sign + "1e-999999999");
            BigDecimal small = new BigDecimal(sign + "0.0000000001");

            assertThat(Money.rounded(tiny, EUR, mode)).isEqualTo(Money.rounded(small, EUR, mode));
        }
    }

    @Test
    void zeroWithAnEnormousExponentIsZero() {
        assertThat(Money.of(new BigDecimal("0e999999999"), EUR).isZero()).isTrue();
        assertThat(Money.of(new BigDecimal("0e-999999999"), EUR).isZero()).isTrue();
    }

    @Test
    void moreThanNothingIsPositiveAndLessIsNegative() {
        assertThat(Money.ofMinor(1, EUR).isPositive()).isTrue();
        assertThat(Money.ofMinor(-1, EUR).isNegative()).isTrue();
        assertThat(Money.zero(EUR)).matches(zero -> zero.isZero() && !zero.isPositive() && !zero.isNegative());
    }

    @Test
    void aCurrencyIsWorthItselfAndOthersAreNotConvertedWithoutARate() {
        LocalDate day = LocalDate.of(2026, 6, 30);

        assertThat(ExchangeRates.none().convert(Money.ofMinor(5, EUR), EUR, day))
                .contains(Money.ofMinor(5, EUR));
        assertThat(ExchangeRates.none().convert(Money.ofMinor(5, EUR), CHF, day))
                .isEmpty();
        assertThat(ExchangeRates.none().rate(EUR, EUR, day)).contains(BigDecimal.ONE);
    }

    @Test
    void aConversionIsRoundedHalfUpToTheDigitsOfTheOtherCurrency() {
        ExchangeRates rates = (from, to, day) -> Optional.of(new BigDecimal("0.5"));
        LocalDate day = LocalDate.of(2026, 6, 30);

        assertThat(rates.convert(Money.ofMinor(1, EUR), CHF, day)).contains(Money.ofMinor(1, CHF));
        assertThat(rates.convert(Money.ofMinor(-1, EUR), CHF, day)).contains(Money.ofMinor(-1, CHF));
        assertThat(rates.convert(Money.ofMinor(299, EUR), Currency.getInstance("JPY"), day))
                .contains(Money.ofMinor(1, Currency.getInstance("JPY")));
    }
}
