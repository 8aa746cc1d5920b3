package io.clientele.vat.report;

import io.clientele.money.Money;

/**
 * A line of a recapitulative statement (Art. 264 of Directive 2006/112/EC). Immutable.
 *
 * @param vatId the buyer's VAT number
 * @param supply what was supplied
 * @param net what it comes to
 */
public record RecapitulativeLine(String vatId, Supplied supply, Money net) {

    /** What is told apart in a statement. */
    public enum Supplied {
        /** Goods (Art. 138). */
        GOODS,
        /** Services for which the customer owes the tax (Art. 196). */
        SERVICES,
        /** Goods of the middle one of three (Art. 141). */
        TRIANGULAR
    }

    /** Without the number, which may be a person's. */
    @Override
    public String toString() {
        return "RecapitulativeLine[" + supply + ", " + net + "]";
    }
}
