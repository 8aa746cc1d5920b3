package io.clientele.order;

import io.clientele.source.Change;
import io.clientele.source.SourceKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The orders of one tenant, within a unit of work. */
public interface Orders {

    /** Keeps an order under its key in the place of the one there. */
    Change put(Order order);

    /**
     * Removes an order: it is neither found nor counted any more.
     *
     * @return whether it was there
     */
    boolean remove(OrderKey key);

    /** The order with a key. */
    Optional<Order> find(OrderKey key);

    /**
     * Says which orders will be looked for next, so that a storage at a distance can fetch them together. It changes
     * nothing else.
     */
    default void announce(Collection<OrderKey> keys) {}

    /** The same for buyers whose orders will be asked for. */
    default void announceBuyers(Collection<SourceKey> buyers) {}

    /** The orders of one buyer ({@link BuyerKey#of}), by the time they were placed, then by key. */
    List<Order> of(SourceKey buyer);

    /**
     * The orders behind a key, by ascending key.
     *
     * @param after the last key of the page before; empty for the first page
     * @param limit how many at most, at least 1
     */
    List<Order> page(Optional<OrderKey> after, int limit);
}
