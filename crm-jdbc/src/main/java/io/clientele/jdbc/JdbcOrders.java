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
    private static final Table ORDERS = new Table(
            "order",
            List.of(Column.key("source"), Column.key("id")),
            List.of(Column.hash("buyer"), Column.text("body")));
    private static final Table OF_BUYERS = new Table(
            "order",
            List.of(Column.hash("buyer")),
            List.of(Column.key("source"), Column.key("id"), Column.text("body")));
    private static final Comparator<OrderSummary> BY_TIME = OrderSummary.byTime();
    /** Of so many buyers the orders are remembered. */
    private static final int MOST_BUYERS = 1_000;

    private final Session session;
    private final Remembered<OrderKey, Order> orders;
    private final JdbcHistories histories;
    private final Cache<SourceKey, List<Order>> ofBuyers =
            CacheBuilder.newBuilder().maximumSize(MOST_BUYERS).build();

    JdbcOrders(Session session) {
        this.session = session;
        this.orders = new Remembered<>(session, Comparator.naturalOrder(), this);
        this.histories = new JdbcHistories(session);
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
        session.flush();
        Map<Hash, SourceKey> byHash = new LinkedHashMap<>();
        Map<SourceKey, List<Order>> found = new HashMap<>();
        for (SourceKey buyer : buyers) {
            byHash.put(Keys.hash(buyer), buyer);
            found.put(buyer, new ArrayList<>());
        }
        List<Row> keys = byHash.keySet().stream().map(Row::of).toList();
        session.ask(place -> {
            place.select(OF_BUYERS, keys, row -> {
                @Nullable SourceKey buyer = byHash.get(row.hash(0));
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
        OrderKey key = new OrderKey(row.text(1), row.text(2));
        return orders.known(key).orElseGet(() -> OrderJson.read(row.text(3)));
    }

    @Override
    public List<Order> page(Optional<OrderKey> after, int limit) {
        session.flush();
        @Nullable Row place = after.map(JdbcOrders::row).orElse(null);
        return session.ask(at -> at.page(ORDERS, "1 = 1", ORDERS.key(), place, limit)).stream()
                .map(row -> OrderJson.read(row.text(3)))
                .toList();
    }

    @Override
    public void load(Place place, List<OrderKey> keys, BiConsumer<OrderKey, Order> found) throws SQLException {
        place.select(
                ORDERS,
                keys.stream().map(JdbcOrders::row).toList(),
                row -> found.accept(new OrderKey(row.text(0), row.text(1)), OrderJson.read(row.text(3))));
    }

    @Override
    public void write(Place place, List<Written<OrderKey, Order>> changes) throws SQLException {
        Batch.write(place, ORDERS, changes, JdbcOrders::row, JdbcOrders::row);
        histories.write(place, changes);
    }

    private static Row row(OrderKey key) {
        return Row.of(key.source(), key.id());
    }

    private static Row row(OrderKey key, Order order) {
        return Row.of(key.source(), key.id(), BuyerKey.of(order).map(Keys::hash).orElse(null), OrderJson.write(order));
    }
}
