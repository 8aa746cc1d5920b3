package io.clientele.task;

import io.clientele.order.Order;
import io.clientele.order.OrderStatus;
import java.time.Instant;
import java.util.Optional;

/** When orders were completed. */
final class Completion {
    private Completion() {}

    /** When an order was completed; empty if it was not, as far as is known. */
    static Optional<Instant> of(Order order) {
        return order.completedAt()
                .or(() -> order.status() == OrderStatus.COMPLETED
                        ? Optional.of(order.paidAt().orElse(order.placedAt()))
                        : Optional.empty());
    }

    /** Whether nothing says how far an order has come. */
    static boolean isUnknown(Order order) {
        return order.completedAt().isEmpty()
                && (order.status() == OrderStatus.NONE || order.status() == OrderStatus.UNKNOWN);
    }
}
