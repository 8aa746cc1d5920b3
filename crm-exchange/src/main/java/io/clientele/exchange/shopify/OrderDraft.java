package io.clientele.exchange.shopify;

import io.clientele.exchange.read.Sink;
import io.clientele.intake.Incoming;
import io.clientele.order.OrderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An order whose rows are being collected. Not thread-safe. */
final class OrderDraft {
    private final List<OrderLine> lines = new ArrayList<>();
    private final List<Long> taken = new ArrayList<>();
    private long firstLine;
    private Optional<OrderHead> head = Optional.empty();
    private boolean lost;

    OrderDraft(long firstLine) {
        this.firstLine = firstLine;
    }

    boolean hasHead() {
        return head.isPresent();
    }

    /** A copy of the order begins; what was collected of a former copy is given up, but for rows before any copy. */
    void begin(OrderHead first, long line) {
        if (hasHead()) {
            lines.clear();
        }
        firstLine = taken.isEmpty() ? line : firstLine;
        head = Optional.of(first);
        lost = false;
        take(line);
    }

    /** A copy of the order begins whose first row cannot be used: neither can the rows that follow it. */
    void lose() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }

    void take(long line) {
        taken.add(line);
    }

    void add(OrderLine line) {
        lines.add(line);
    }

    /** The line of the first row that was taken. */
    long firstLine() {
        return firstLine;
    }

    /** How many rows were taken. */
    int rows() {
        return taken.size();
    }

    /** The lines of the rows taken, where none of them says what the order comes to. */
    List<Long> rowsWithoutHead() {
        return hasHead() ? List.of() : taken;
    }

    /** The order, if it can be made; otherwise its rows are rejected. */
    Optional<Incoming> finished(Sink sink, String totalTitle) {
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Optional<Incoming> order = head.get().with(lines);
        if (order.isEmpty()) {
            taken.forEach(line -> sink.reject(line, totalTitle, "is empty, and the lines come to more than any order"));
        }
        return order;
    }
}
