package io.clientele.order;

import static com.google.common.base.Preconditions.checkArgument;
import static io.clientele.internal.CodePointOrder.BY_CODE_POINT;

import io.clientele.internal.KeyText;

/**
 * What an order is known by within a tenant: the system it comes from and its id there. Immutable; ordered by source,
 * then id, each by its code points.
 *
 * @param source the system, such as {@code woocommerce}; 1 to 100 characters
 * @param id the order's id in that system, as text; 1 to 255 characters
 */
public record OrderKey(String source, String id) implements Comparable<OrderKey> {
    /**
     * A key.
     *
     * @throws IllegalArgumentException if a part is empty or too long, or has a NUL or half of a surrogate pair in it
     */
    public OrderKey {
        checkArgument(
                KeyText.fits(source, KeyText.LONGEST_SOURCE),
                "A source has a name of 1 to 100 characters, without NUL and half pairs");
        checkArgument(
                KeyText.fits(id, KeyText.LONGEST_ID),
                "An order's id has 1 to 255 characters, without NUL and half pairs");
    }

    @Override
    public int compareTo(OrderKey other) {
        int bySource = BY_CODE_POINT.compare(source, other.source);
        return bySource != 0 ? bySource : BY_CODE_POINT.compare(id, other.id);
    }

    @Override
    public String toString() {
        return source + ":" + id;
    }
}
