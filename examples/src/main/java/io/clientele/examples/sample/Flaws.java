package io.clientele.examples.sample;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Spreads flaws over a file, each upon an order that has one item, a buyer and no other story, so that it costs one
 * order and no more. Not thread-safe.
 */
final class Flaws {
    private final int distance;
    private final Deque<Flaw> ahead;
    private int orders;

    /** The flaws in their order, each at least so many orders after the one before. */
    Flaws(int distance, Flaw... flaws) {
        this.distance = distance;
        this.ahead = new ArrayDeque<>(List.of(flaws));
    }

    /** What is wrong with the next order. */
    Flaw next(Purchase purchase) {
        orders++;
        if (orders < distance || ahead.isEmpty() || !isPlain(purchase)) {
            return Flaw.NONE;
        }
        orders = 0;
        return ahead.pop();
    }

    private static boolean isPlain(Purchase purchase) {
        return purchase.basket().items().size() == 1
                && purchase.outcome() == Outcome.COMPLETED
                && purchase.channel() != Channel.TILL
                && !purchase.buyer().isPasserBy();
    }
}
