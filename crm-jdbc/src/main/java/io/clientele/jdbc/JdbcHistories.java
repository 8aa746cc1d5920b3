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
import io.clientele.source.SourceKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the orders of each buyer come to, in a database: written with the orders, so that profiles need not read them.
 *
 * <p>Entries that come together lie in a row of their own, so that an order costs the same whether its buyer has ten
 * others or, standing for a crowd, a million, and nothing is read for it.
 */
final class JdbcHistories {
    private static final Table HISTORIES = new Table(
            "history", List.of(Column.hash("buyer"), Column.number("number")), List.of(Column.bytes("entries")));
    private static final Table OF_BUYERS = new Table(
            "history", List.of(Column.hash("buyer")), List.of(Column.number("number"), Column.bytes("entries")));

    private final Session session;

    JdbcHistories(Session session) {
        this.session = session;
    }

    /** What changes in the history of one buyer. */
    private static final class Edit {
        private final List<HistoryEntry> added = new ArrayList<>();
        private final Set<OrderKey> removed = new HashSet<>();
    }

    /** Writes what changes of orders change. */
    void write(Place place, List<Written<OrderKey, Order>> changes) throws SQLException {
        Map<Hash, Edit> edits = edits(changes);
        Batch batch = new Batch(HISTORIES);
        List<Row> reread = edits.entrySet().stream()
                .filter(edit -> !edit.getValue().removed.isEmpty())
                .map(edit -> Row.of(edit.getKey()))
                .toList();
        place.select(OF_BUYERS, reread, row -> edit(batch, row, edit(edits, row.hash(0))));
        edits.forEach((buyer, edit) -> {
            if (!edit.added.isEmpty()) {
                batch.add(row(buyer, session.nextNumber(), edit.added));
            }
        });
        batch.write(place);
    }

    /** The first row that loses an entry gets the new ones: an order that is edited stays where it was. */
    private static void edit(Batch batch, Row row, Edit edit) {
        List<HistoryEntry> entries = HistoryBytes.read(row.bytes(2));
        List<HistoryEntry> kept = new ArrayList<>(entries);
        kept.removeIf(entry -> edit.removed.contains(entry.key()));
        if (kept.size() == entries.size()) {
            return;
        }
        kept.addAll(edit.added);
        edit.added.clear();
        if (kept.isEmpty()) {
            batch.remove(Row.of(row.hash(0), row.number(1)));
        } else {
            batch.replace(row(row.hash(0), row.number(1), kept));
        }
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

    private static Row row(Hash buyer, long number, List<HistoryEntry> entries) {
        return Row.of(buyer, number, HistoryBytes.of(entries));
    }

    /** Shows the entries of some buyers, some at a time, in no order. */
    static void of(Place place, Collection<SourceKey> buyers, BiConsumer<SourceKey, List<HistoryEntry>> found)
            throws SQLException {
        Map<Hash, SourceKey> byHash = new LinkedHashMap<>();
        buyers.forEach(buyer -> byHash.put(Keys.hash(buyer), buyer));
        place.select(OF_BUYERS, byHash.keySet().stream().map(Row::of).toList(), row -> {
            @Nullable SourceKey buyer = byHash.get(row.hash(0));
            if (buyer != null) {
                found.accept(buyer, HistoryBytes.read(row.bytes(2)));
            }
        });
    }
}
