package io.clientele.exchange.report;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.money.Money;

/**
 * What the report says of a segment. Immutable.
 *
 * @param name how the shop calls it
 * @param people how many people are in it, from 0
 * @param revenue what they spent, in the tenant's currency, returns taken off
 */
public record SegmentLine(String name, int people, Money revenue) {
    /**
     * A segment.
     *
     * @throws IllegalArgumentException if the number of people is negative
     */
    public SegmentLine {
        checkArgument(people >= 0, "A segment cannot hold %s people", people);
    }
}
