package io.clientele.memory;

import io.clientele.order.BuyerKey;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderSummary;
import io.clientele.order.Orders;
import io.clientele.source.Change;
import io.clientele.source.SourceKey;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Orders in memory. Not thread-safe. */
final class MemoryOrders implements Orders {
    private static final Comparator<OrderSummary> BY_TIME = OrderSummary.byTime();

    private final JournaledTable<OrderKey, Order> orders;
    private final JournaledIndex<SourceKey, Order> byBuyer;

    MemoryOrders(Journal journal) {
        this.orders = new JournaledTable<>(journal);
        this.byBuyer = new JournaledIndex<>(BY_TIME, journal);
    }

    @Override
    public Change put(Order order) {
        Optional<Order> former = orders.find(order.key());
        if (former.isPresent() && former.get().equals(order)) {
            return Change.UNCHANGED;
        }
        orders.put(order.key(), order);
        former.ifPresent(old -> BuyerKey.of(old).ifPresent(buyer -> byBuyer.remove(buyer, old)));
        BuyerKey.of(order).ifPresent(buyer -> byBuyer.add(buyer, order));
        return former.isPresent() ? Change.REPLACED : Change.ADDED;
    }

    @Override
    public boolean remove(OrderKey key) {
        Optional<Order> former = orders.find(key);
        former.ifPresent(order -> {
            orders.remove(key);
            BuyerKey.of(order).ifPresent(buyer -> byBuyer.remove(buyer, order));
        });
        return former.isPresent();
    }

    @Override
    public Optional<Order> find(OrderKey key) {
        return orders.find(key);
    }

    @Override
    public List<Order> of(SourceKey buyer) {
        return List.copyOf(byBuyer.of(buyer));
    }

    @Override
    public List<Order> page(Optional<OrderKey> after, int limit) {
        return orders.page(after, limit);
    }
}
