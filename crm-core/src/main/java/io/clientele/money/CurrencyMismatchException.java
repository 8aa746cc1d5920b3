package io.clientele.money;

import java.util.Currency;

/** Two amounts of different currencies were to be added, subtracted or compared. */
public final class CurrencyMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Currency first;
    private final Currency second;

    /** An exception for an amount in one currency that met an amount in another. */
    public CurrencyMismatchException(Currency first, Currency second) {
        super("Amounts in " + first + " and " + second + " are not added or compared: convert one of them first");
        this.first = first;
        this.second = second;
    }

    /** The currency of the amount at hand. */
    public Currency first() {
        return first;
    }

    /** The currency of the amount that came to it. */
    public Currency second() {
        return second;
    }
}
