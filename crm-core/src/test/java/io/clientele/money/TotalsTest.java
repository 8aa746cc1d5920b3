package io.clientele.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency CHF = Currency.getInstance("CHF");

    @Test
    void eachCurrencyHasASumOfItsOwnByCode() {
        Totals totals = Totals.of(List.of(Money.ofMinor(1_250, EUR), Money.ofMinor(300, CHF), Money.ofMinor(50, EUR)));

        assertThat(totals).hasToString("3.00 CHF, 13.00 EUR");
        assertThat(totals.currencies()).containsExactly(CHF, EUR);
        assertThat(totals.amounts()).containsExactly(Money.ofMinor(300, CHF), Money.ofMinor(1_300, EUR));
    }

    @Test
    void aCurrencyThatCancelsOutHasOccurredAllTheSame() {
        Totals totals = Totals.of(List.of(Money.ofMinor(5, EUR), Money.ofMinor(-5, EUR)));

        assertThat(totals.currencies()).containsExactly(EUR);
        assertThat(totals).isNotEqualTo(Totals.nothing());
    }

    @Test
    void whereNothingOccurredTheSumIsZero() {
        assertThat(Totals.nothing().in(EUR)).isEqualTo(Money.zero(EUR));
        assertThat(Totals.nothing().amounts()).isEmpty();
        assertThat(Totals.of(List.of())).isEqualTo(Totals.nothing()).hasToString("");
    }

    @Test
    void aSumThatIsTooLargeIsRefused() {
        List<Money> amounts = List.of(Money.ofMinor(Long.MAX_VALUE, EUR), Money.ofMinor(1, EUR));

        assertThatThrownBy(() -> Totals.of(amounts)).isInstanceOf(ArithmeticException.class);
    }
}
