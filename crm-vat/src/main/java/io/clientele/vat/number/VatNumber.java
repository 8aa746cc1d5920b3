package io.clientele.vat.number;

import io.clientele.address.Country;
import io.clientele.vat.internal.VatPrefix;

/**
 * A VAT number whose form and check digits are right, as {@link VatNumbers} found it. Immutable.
 *
 * <p>It may be that of a person, and in some states it holds the day of birth; so {@link #toString()} does not show it.
 */
public final class VatNumber {
    private static final int PREFIX_LENGTH = 2;

    private final String text;

    VatNumber(String text) {
        this.text = text;
    }

    /** The two letters it begins with: {@code EL} for Greece, {@code XI} for Northern Ireland. */
    public String prefix() {
        return text.substring(0, PREFIX_LENGTH);
    }

    /** What comes after the prefix, in capitals and without blanks: {@code U10223006} in Austria. */
    public String rest() {
        return text.substring(PREFIX_LENGTH);
    }

    /** The whole number, as it is written on an invoice and kept: {@code ATU10223006}. */
    public String text() {
        return text;
    }

    /**
     * The country of the prefix: {@code GR} for {@code EL} and {@code GB} for {@code XI}. Monaco has numbers of France.
     */
    public Country country() {
        return VatPrefix.country(prefix());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VatNumber number && text.equals(number.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The prefix alone. */
    @Override
    public String toString() {
        return "VatNumber[" + prefix() + "…]";
    }
}
