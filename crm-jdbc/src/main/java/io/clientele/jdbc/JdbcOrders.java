package io.clientele.jdbc;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.Iterables;
import io.clientele.internal.json.OrderJson;
import io.clientele.jdbc.Remembered.Written;
import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Hash;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Table;
import io.clientele.order.BuyerKey;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderSummary;
import io.clientele.order.Orders;
import io.clientele.source.Change;
import io.clientele.source.SourceKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Orders in a database. Not thread-safe. */
final class JdbcOrders implements Orders, Remembered.Rows<OrderKey, Order> {
    private static final List<Column> KEY = List.of(Column.key("source"), Column.key("id"));
    private static final Table ORDERS = new Table(
            "order",
            KEY,
            List.of(Column.hash("buyer"), Column.integer("buyer_start"), Column.bytes("summary"), Column.text("body")));
    private static final Table BODIES = new Table("order", KEY, List.of(Column.text("body")));
    private static final Table OF_BUYERS =
            new Table("order", Keys.BUYER, List.of(Column.key("source"), Column.key("id"), Column.text("body")));
    private static final Comparator<OrderSummary> BY_TIME = OrderSummary.byTime();
    /** Of so many buyers the orders are remembered. */
    private static final int MOST_BUYERS = 1_000;

    private final Session session;
    private final Remembered<OrderKey, Order> orders;
    private final Cache<SourceKey, List<Order>> ofBuyers =
            CacheBuilder.newBuilder().maximumSize(MOST_BUYERS).build();

    JdbcOrders(Session session) {
        this.session = session;
        this.orders = new Remembered<>(session, Comparator.naturalOrder(), this);
    }

    @Override
    public Change put(Order order) {
        Optional<Order> former = orders.find(order.key());
        if (former.isPresent() && former.get().equals(order)) {
            return Change.UNCHANGED;
        }
        orders.put(order.key(), order);
        former.flatMap(BuyerKey::of).ifPresent(ofBuyers::invalidate);
        BuyerKey.of(order).ifPresent(ofBuyers::invalidate);
        return former.isPresent() ? Change.REPLACED : Change.ADDED;
    }

    @Override
    public boolean remove(OrderKey key) {
        Optional<Order> former = orders.find(key);
        former.ifPresent(order -> orders.remove(key));
        former.flatMap(BuyerKey::of).ifPresent(ofBuyers::invalidate);
        return former.isPresent();
    }

    @Override
    public void announce(Collection<OrderKey> keys) {
        orders.fetch(keys);
    }

    @Override
    public void announceBuyers(Collection<SourceKey> buyers) {
        session.checkOpen();
        for (List<SourceKey> some : Iterables.partition(buyers, MOST_BUYERS)) {
            load(some);
        }
    }

    @Override
    public Optional<Order> find(OrderKey key) {
        return orders.find(key);
    }

    @Override
    public List<Order> of(SourceKey buyer) {
        session.checkOpen();
        @Nullable List<Order> known = ofBuyers.getIfPresent(buyer);
        return known == null ? load(List.of(buyer)).getOrDefault(buyer, List.of()) : known;
    }

    private Map<SourceKey, List<Order>> load(Collection<SourceKey> buyers) {
        if (orders.size() > 0) {
            session.flush();
        }
        Map<Hash, SourceKey> byHash = new LinkedHashMap<>();
        Map<SourceKey, List<Order>> found = new HashMap<>();
        for (SourceKey buyer : buyers) {
            byHash.put(Keys.hash(buyer), buyer);
            found.put(buyer, new ArrayList<>());
        }
        List<Row> keys = byHash.keySet().stream().map(Keys::buyer).toList();
        session.ask(place -> {
            place.select(OF_BUYERS, keys, row -> {
                @Nullable SourceKey buyer = byHash.get(row.hash(1));
                if (buyer != null) {
                    found.computeIfAbsent(buyer, unknown -> new ArrayList<>()).add(order(row));
                }
            });
            return found;
        });
        found.replaceAll((buyer, its) -> its.stream().sorted(BY_TIME).toList());
        ofBuyers.putAll(found);
        return found;
    }

    /** What is remembered need not be read from its text. */
    private Order order(Row row) {
        OrderKey key = new OrderKey(row.text(2), row.text(3));
        return orders.known(key).orElseGet(() -> OrderJson.read(row.text(4)));
    }

    @Override
    public List<Order> page(Optional<OrderKey> after, int limit) {
        session.flush();
        @Nullable Row place = after.map(JdbcOrders::row).orElse(null);
        return session.ask(at -> at.page(BODIES, "1 = 1", KEY, place, limit)).stream()
                .map(row -> OrderJson.read(row.text(2)))
                .toList();
    }

    @Override
    public void load(Place place, List<OrderKey> keys, BiConsumer<OrderKey, Order> found) throws SQLException {
        place.select(
                BODIES,
                keys.stream().map(JdbcOrders::row).toList(),
                row -> found.accept(new OrderKey(row.text(0), row.text(1)), OrderJson.read(row.text(2))));
    }

    @Override
    public void write(Place place, List<Written<OrderKey, Order>> changes) throws SQLException {
        Batch.write(place, ORDERS, changes, JdbcOrders::row, JdbcOrders::row);
    }

    private static Row row(OrderKey key) {
        return Row.of(key.source(), key.id());
    }

    private static Row row(OrderKey key, Order order) {
        @Nullable Hash buyer = BuyerKey.of(order).map(Keys::hash).orElse(null);
        return Row.of(
                key.source(),
                key.id(),
                buyer,
                buyer == null ? null : buyer.start(),
                buyer == null ? null : HistoryBytes.of(HistoryEntry.of(order)),
                OrderJson.write(order));
    }
}
