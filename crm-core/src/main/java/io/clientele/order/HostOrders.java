package io.clientele.order;

import java.util.List;

/**
 * The orders of a host that keeps them in its own tables and writes them itself, within a unit of work.
 *
 * <p>What is made from orders follows them with {@code io.clientele.intake.OrderFollower}, which asks what has changed
 * and brings records, contacts and events up to date. {@link #put} and {@link #remove} may refuse with an
 * {@link UnsupportedOperationException}; then no orders are taken in but by the host.
 */
public interface HostOrders extends Orders {
    /** The cursor of whoever has followed nothing yet. */
    String BEGINNING = "";

    /**
     * Some of what has changed. Immutable.
     *
     * @param orders the keys of orders that were added, changed or removed, in the order in which that happened; one
     *     may be among them that is as it was
     * @param next where to go on
     * @param more whether there was more to tell than was asked for
     */
    record Changes(List<OrderKey> orders, String next, boolean more) {
        /** Some changes. */
        public Changes {
            orders = List.copyOf(orders);
        }
    }

    /**
     * What has changed behind a place. An implementation owes that what is committed later lies behind the place that
     * it gave: a number from a sequence or a time of change does only if those who write cannot overtake each other.
     *
     * @param cursor the place, as {@link Changes#next} gave it, or {@link #BEGINNING}
     * @param limit how many orders at most, at least 1
     */
    Changes changedSince(String cursor, int limit);
}
