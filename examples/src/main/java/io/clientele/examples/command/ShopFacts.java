package io.clientele.examples.command;

import io.clientele.order.BuyerKey;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.Orders;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the orders of a shop say about it. Immutable.
 *
 * @param orders how many there are
 * @param nobodys how many of them belong to nobody
 * @param lastOrder when the last one was placed
 * @param mainCurrency the currency of most of them
 */
record ShopFacts(long orders, long nobodys, Optional<Instant> lastOrder, Optional<Currency> mainCurrency) {
    private static final int PAGE = 10_000;

    static ShopFacts of(CrmStorage storage, TenantId tenant) {
        return storage.inTransaction(tenant, ShopFacts::count);
    }

    private static ShopFacts count(UnitOfWork work) {
        Orders orders = work.port(Orders.class);
        Map<Currency, Integer> byCurrency = new HashMap<>();
        Instant last = Instant.MIN;
        long count = 0;
        long nobodys = 0;
        Optional<OrderKey> after = Optional.empty();
        for (List<Order> page = orders.page(after, PAGE); !page.isEmpty(); page = orders.page(after, PAGE)) {
            for (Order order : page) {
                byCurrency.merge(order.total().currency(), 1, Integer::sum);
                last = order.placedAt().isAfter(last) ? order.placedAt() : last;
                nobodys += BuyerKey.of(order).isPresent() ? 0 : 1;
            }
            count += page.size();
            after = Optional.of(page.get(page.size() - 1).key());
        }
        return new ShopFacts(
                count,
                nobodys,
                Optional.of(last).filter(time -> time.isAfter(Instant.MIN)),
                byCurrency.entrySet().stream()
                        .max(Map.Entry.<Currency, Integer>comparingByValue()
                                .thenComparing(entry -> entry.getKey().getCurrencyCode(), Comparator.reverseOrder()))
                        .map(Map.Entry::getKey));
    }

    boolean isEmpty() {
        return orders == 0;
    }
}
