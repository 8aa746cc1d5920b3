package io.clientele.vat.invoice;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * The days over which was supplied what an invoice (BG-14) or a line of it (BG-26) is for. Immutable.
 *
 * @param first the first day
 * @param last the last day, inclusive, not before the first
 */
public record SupplyPeriod(LocalDate first, LocalDate last) {

    /**
     * A period.
     *
     * @throws IllegalArgumentException if it ends before it begins (rules BR-29 and BR-30)
     */
    public SupplyPeriod {
        checkArgument(!last.isBefore(first), "A period of supply does not end before it begins");
    }
}
