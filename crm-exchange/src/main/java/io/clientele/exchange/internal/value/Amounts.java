package io.clientele.exchange.internal.value;

import io.clientele.exchange.text.Parsed;
import io.clientele.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/** Amounts and currencies as files give them. */
public final class Amounts {
    /** So many digits, those behind the decimal point included, always fit into a long. */
    private static final int MOST_DIGITS = 17;

    private Amounts() {}

    /** The currency of an ISO 4217 code, whatever its case; empty where it is none that amounts are given in. */
    public static Optional<Currency> currency(String code) {
        if (code.length() != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(Currency.getInstance(code.toUpperCase(Locale.ROOT)))
                    .filter(currency -> currency.getDefaultFractionDigits() >= 0);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /**
     * A number as money, rounded half up to the digits of its currency; refused if it has more than 17 digits in all,
     * which leaves 15 before the point of an amount in euro.
     */
    public static Parsed<Money> money(BigDecimal amount, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        return amount.precision() - amount.scale() > MOST_DIGITS - digits
                ? Parsed.refused("is more than any order can come to")
                : Parsed.of(Money.rounded(amount, currency, RoundingMode.HALF_UP));
    }
}
