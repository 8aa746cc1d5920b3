package io.clientele.jdbc;

import io.clientele.jdbc.Remembered.Written;
import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Hash;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Table;
import io.clientele.order.BuyerKey;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the orders of each buyer come to, in a database: written with the orders, so that profiles need not read them.
 */
final class JdbcHistories {
    private static final Table HISTORIES = new Table(
            "history", List.of(Column.hash("buyer"), Column.integer("part")), List.of(Column.bytes("entries")));
    private static final Table OF_BUYERS = new Table(
            "history", List.of(Column.hash("buyer")), List.of(Column.integer("part"), Column.bytes("entries")));

    /** What changes in the history of one buyer. */
    private static final class Edit {
        private final List<HistoryEntry> added = new ArrayList<>();
        private final Set<OrderKey> removed = new HashSet<>();
    }

    /** Writes what changes of orders change. */
    void write(Place place, List<Written<OrderKey, Order>> changes) throws SQLException {
        Map<Hash, Edit> edits = edits(changes);
        Map<Hash, HistoryPart> open = new HashMap<>();
        List<Row> keys = edits.keySet().stream().map(buyer -> Row.of(buyer, 0)).toList();
        place.select(HISTORIES, keys, row -> open.put(row.hash(0), HistoryPart.read(row.bytes(2))));
        Batch batch = new Batch(HISTORIES);
        for (Map.Entry<Hash, Edit> edit : edits.entrySet()) {
            @Nullable HistoryPart known = open.get(edit.getKey());
            write(place, batch, edit.getKey(), known, edit.getValue());
        }
        batch.write(place);
    }

    private static Map<Hash, Edit> edits(List<Written<OrderKey, Order>> changes) {
        Map<Hash, Edit> edits = new TreeMap<>();
        for (Written<OrderKey, Order> change : changes) {
            Optional<Hash> left = buyer(change.former());
            Optional<Hash> joined = buyer(change.now());
            Optional<HistoryEntry> before = Optional.ofNullable(change.former()).map(HistoryEntry::of);
            Optional<HistoryEntry> after = Optional.ofNullable(change.now()).map(HistoryEntry::of);
            if (!left.equals(joined) || !before.equals(after)) {
                left.ifPresent(buyer -> edit(edits, buyer).removed.add(change.key()));
                joined.ifPresent(buyer ->
                        after.ifPresent(entry -> edit(edits, buyer).added.add(entry)));
            }
        }
        return edits;
    }

    private static Optional<Hash> buyer(@Nullable Order order) {
        return Optional.ofNullable(order).flatMap(BuyerKey::of).map(Keys::hash);
    }

    private static Edit edit(Map<Hash, Edit> edits, Hash buyer) {
        return edits.computeIfAbsent(buyer, unknown -> new Edit());
    }

    private static void write(Place place, Batch batch, Hash buyer, @Nullable HistoryPart known, Edit edit)
            throws SQLException {
        HistoryPart open = known == null ? HistoryPart.NONE : known;
        Set<OrderKey> gone = new HashSet<>(edit.removed);
        if (!gone.isEmpty()) {
            open = without(open, gone);
            if (!gone.isEmpty()) {
                removeFromClosed(place, batch, buyer, gone);
            }
        }
        open = open.with(edit.added);
        if (open.isLarge()) {
            int next = open.closed() + 1;
            batch.add(row(buyer, next, new HistoryPart(0, open.entries())));
            open = new HistoryPart(next, new byte[0]);
        }
        boolean isEmpty = open.closed() == 0 && open.entries().length == 0;
        if (!isEmpty && known == null) {
            batch.add(row(buyer, 0, open));
        } else if (!isEmpty) {
            batch.replace(row(buyer, 0, open));
        } else if (known != null) {
            batch.remove(Row.of(buyer, 0));
        }
    }

    /** A part without some orders; those that were in it are no longer among them afterwards. */
    private static HistoryPart without(HistoryPart part, Set<OrderKey> gone) {
        List<HistoryEntry> entries = part.list();
        List<HistoryEntry> kept =
                entries.stream().filter(entry -> !gone.remove(entry.key())).toList();
        return kept.size() == entries.size() ? part : part.holding(kept);
    }

    private static void removeFromClosed(Place place, Batch batch, Hash buyer, Set<OrderKey> gone) throws SQLException {
        for (Row row : place.query(HISTORIES, "buyer = ? AND part > 0 ORDER BY part", buyer)) {
            HistoryPart part = HistoryPart.read(row.bytes(2));
            HistoryPart kept = without(part, gone);
            if (kept.entries().length != part.entries().length) {
                batch.replace(row(buyer, (int) row.number(1), kept));
            }
        }
    }

    private static Row row(Hash buyer, int part, HistoryPart content) {
        return Row.of(buyer, part, content.bytes());
    }

    /** The entries of some buyers, in no order. */
    static List<HistoryEntry> of(Place place, Collection<Hash> buyers) throws SQLException {
        List<HistoryEntry> entries = new ArrayList<>();
        place.select(
                OF_BUYERS,
                buyers.stream().map(Row::of).toList(),
                row -> entries.addAll(HistoryPart.read(row.bytes(2)).list()));
        return entries;
    }
}
