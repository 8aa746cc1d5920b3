package io.clientele.vat.invoice;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * The days over which was supplied what an invoice is for (BG-14). Immutable.
 *
 * @param first the first day
 * @param last the last day, inclusive, not before the first
 */
public record SupplyPeriod(LocalDate first, LocalDate last) {

    /**
     * A period.
     *
     * @throws IllegalArgumentException if it ends before it begins (rule BR-29)
     */
    public SupplyPeriod {
        checkArgument(!last.isBefore(first), "A period of supply does not end before it begins");
    }
}
