package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.order.BuyerKey;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import io.clientele.order.Orders;
import io.clientele.person.EmailAddress;
import io.clientele.source.Change;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.testkit.data.Samples;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What a storage owes of its {@link Orders}. A shop that keeps its orders in tables of its own proves its port with
 * this contract alone, over a {@link PortStorage}.
 */
public interface OrdersContract extends OrdersBesideOthersContract {

    @Test
    default void anOrderThatWasPutIsFoundByItsKey() {
        Order order = Samples.order("1").build();

        assertThat(orders().put(order)).isEqualTo(Change.ADDED);
        assertThat(orders().find(order.key())).contains(order);
    }

    @Test
    default void anOrderThatWasNotPutIsNotFound() {
        assertThat(orders().find(new OrderKey("sample", "1"))).isEmpty();
    }

    @Test
    default void theSameOrderAgainChangesNothing() {
        Order order = FullValues.order(Texts.STRANGE);
        orders().put(order);

        assertThat(orders().put(order)).isEqualTo(Change.UNCHANGED);
        assertThat(orders().page(Optional.empty(), 10)).containsExactly(order);
    }

    @Test
    default void anEditedOrderTakesThePlaceOfTheOneThere() {
        Order edited = Samples.order("1").status(OrderStatus.REFUNDED).build();
        orders().put(Samples.order("1").build());

        assertThat(orders().put(edited)).isEqualTo(Change.REPLACED);
        assertThat(orders().page(Optional.empty(), 10)).containsExactly(edited);
    }

    @Test
    default void anOrderIsSeenByTheWorkThatPutIt() {
        Order order = Samples.order("1").buyer(Samples.customer("7")).build();

        storage().inTransaction(Units.SHOP, work -> {
            Orders orders = work.port(Orders.class);
            orders.put(order);
            assertThat(orders.find(order.key())).contains(order);
            assertThat(orders.of(buyer(order))).containsExactly(order);
            assertThat(orders.page(Optional.empty(), 10)).containsExactly(order);
            assertThat(orders.put(order)).isEqualTo(Change.UNCHANGED);
            return "";
        });
    }

    @Test
    default void ordersOfWorkThatFailedAreNotKept() {
        Order order = Samples.order("1").buyer(Samples.customer("7")).build();
        Order before = Samples.order("2").buyer(Samples.customer("7")).build();
        orders().put(before);

        Units.failing(storage(), work -> {
            work.port(Orders.class).put(order);
            work.port(Orders.class)
                    .put(Order.builder()
                            .from(before)
                            .buyer(Samples.customer("8"))
                            .build());
        });

        assertThat(orders().page(Optional.empty(), 10)).containsExactly(before);
        assertThat(orders().of(buyer(before))).containsExactly(before);
    }

    @Test
    default void ordersOfAnotherTenantAreNotSeen() {
        Order theirs = Samples.order("1").buyer(Samples.customer("7")).build();
        Units.port(storage(), Units.OTHER, Orders.class).put(theirs);

        assertThat(orders().find(theirs.key())).isEmpty();
        assertThat(orders().of(buyer(theirs))).isEmpty();
        assertThat(orders().page(Optional.empty(), 10)).isEmpty();
        assertThat(orders().put(Samples.order("1").build())).isEqualTo(Change.ADDED);
        assertThat(Units.port(storage(), Units.OTHER, Orders.class).find(theirs.key()))
                .contains(theirs);
    }

    @Test
    default void ordersOfOneBuyerComeByTimeThenByKey() {
        Order late = Samples.order("1")
                .buyer(Samples.customer("7"))
                .placedAt(Instant.parse("2025-01-02T00:00:00Z"))
                .build();
        Order second = Samples.order("3").buyer(Samples.customer("7")).build();
        Order first = Samples.order("2").buyer(Samples.customer("7")).build();
        Order before1970 = Samples.order("4")
                .buyer(Samples.customer("7"))
                .placedAt(Instant.ofEpochSecond(-1))
                .build();
        orders().put(late);
        orders().put(second);
        orders().put(first);
        orders().put(before1970);

        assertThat(orders().of(buyer(late))).containsExactly(before1970, first, second, late);
    }

    @Test
    default void ordersOfOtherBuyersAndOfNobodyAreNotAmongThem() {
        Order order = Samples.order("1").buyer(Samples.customer("7")).build();
        orders().put(order);
        orders().put(Samples.order("2").buyer(Samples.customer("8")).build());
        orders().put(Samples.order("3")
                .buyer(Samples.guest("a@shop.example", "Ann"))
                .build());
        orders().put(Samples.order("4").build());

        assertThat(orders().of(buyer(order))).containsExactly(order);
    }

    @Test
    default void anOrderThatGoesToAnotherBuyerLeavesTheFirst() {
        Order first = Samples.order("1").buyer(Samples.customer("7")).build();
        Order moved = Samples.order("1").buyer(Samples.customer("8")).build();
        orders().put(first);
        orders().put(moved);

        assertThat(orders().of(buyer(first))).isEmpty();
        assertThat(orders().of(buyer(moved))).containsExactly(moved);
    }

    @Test
    default void anOrderThatWasRemovedIsNowhere() {
        Order stays = Samples.order("1").buyer(Samples.customer("7")).build();
        Order goes = Samples.order("2").buyer(Samples.customer("7")).build();
        orders().put(stays);
        orders().put(goes);

        assertThat(orders().remove(goes.key())).isTrue();
        assertThat(orders().remove(goes.key())).isFalse();
        assertThat(orders().find(goes.key())).isEmpty();
        assertThat(orders().of(buyer(goes))).containsExactly(stays);
        assertThat(orders().page(Optional.empty(), 10)).containsExactly(stays);
        assertThat(orders().put(goes)).isEqualTo(Change.ADDED);
        assertThat(orders().of(buyer(goes))).containsExactly(stays, goes);
    }

    @Test
    default void removingAnOrderIsSeenByTheWorkThatRemovesItAndTakenBackWithIt() {
        Order order = Samples.order("1").buyer(Samples.customer("7")).build();
        orders().put(order);

        Units.failing(storage(), work -> {
            Orders orders = work.port(Orders.class);
            assertThat(orders.remove(order.key())).isTrue();
            assertThat(orders.find(order.key())).isEmpty();
            assertThat(orders.of(buyer(order))).isEmpty();
            assertThat(orders.page(Optional.empty(), 10)).isEmpty();
            assertThat(orders.remove(order.key())).isFalse();
        });

        assertThat(orders().find(order.key())).contains(order);
        assertThat(orders().of(buyer(order))).containsExactly(order);
    }

    @Test
    default void anOrderThatCameAndWentInOneWorkWasNeverThere() {
        Order order = Samples.order("1").buyer(Samples.customer("7")).build();

        storage().inTransaction(Units.SHOP, work -> {
            work.port(Orders.class).put(order);
            return work.port(Orders.class).remove(order.key());
        });

        assertThat(orders().find(order.key())).isEmpty();
        assertThat(orders().of(buyer(order))).isEmpty();
    }

    @Test
    default void removingAnOrderLeavesThatOfAnotherTenant() {
        Order order = Samples.order("1").build();
        Units.port(storage(), Units.OTHER, Orders.class).put(order);

        assertThat(orders().remove(order.key())).isFalse();
        assertThat(Units.port(storage(), Units.OTHER, Orders.class).find(order.key()))
                .contains(order);
    }

    @Test
    default void pagesOfOrdersGoOnBehindTheLastKey() {
        List<Order> all = new ArrayList<>();
        for (String id : List.of("10", "2", "B", "a", "b", "é")) {
            all.add(Samples.order(id).build());
        }
        all.forEach(orders()::put);

        assertThat(orders().page(Optional.empty(), 2)).isEqualTo(all.subList(0, 2));
        assertThat(orders().page(Optional.of(all.get(1).key()), 2)).isEqualTo(all.subList(2, 4));
        assertThat(orders().page(Optional.of(all.get(3).key()), 9)).isEqualTo(all.subList(4, 6));
        assertThat(orders().page(Optional.of(all.get(5).key()), 9)).isEmpty();
        assertThat(orders().page(Optional.of(new OrderKey("sample", "10x")), 1)).containsExactly(all.get(1));
    }

    @Test
    default void ordersThatArriveBetweenPagesCostNoneOfTheOthers() {
        List<OrderKey> seen = new ArrayList<>();
        put(orders(), "b");
        put(orders(), "d");
        put(orders(), "f");
        seen.add(orders().page(Optional.empty(), 1).get(0).key());
        put(orders(), "a");
        put(orders(), "c");
        put(orders(), "g");
        orders().page(Optional.of(seen.get(0)), 10).forEach(order -> seen.add(order.key()));

        assertThat(seen).extracting(OrderKey::id).containsExactly("b", "c", "d", "f", "g");
    }

    @Test
    default void ordersComeInTheOrderOfTheCodePointsOfTheirIds() {
        Texts.BEYOND.forEach(id ->
                orders().put(Samples.order(id).buyer(Samples.customer("7")).build()));

        assertThat(ids(orders().page(Optional.empty(), 100))).isEqualTo(Texts.sorted());
        assertThat(ids(orders().of(new SourceKey(Samples.SOURCE, RecordKind.ACCOUNT, "7"))))
                .isEqualTo(Texts.sorted());
        for (int i = 0; i < Texts.sorted().size(); i++) {
            OrderKey after = new OrderKey(Samples.SOURCE, Texts.sorted().get(i));
            assertThat(ids(orders().page(Optional.of(after), 100)))
                    .isEqualTo(Texts.sorted().subList(i + 1, Texts.sorted().size()));
        }
    }

    private static List<String> ids(List<Order> orders) {
        return orders.stream().map(order -> order.key().id()).toList();
    }

    private static Change put(Orders orders, String id) {
        return orders.put(Samples.order(id).build());
    }

    @Test
    default void everyFieldOfAnOrderComesBackAsItWas() {
        for (Order order : List.of(
                FullValues.order(Texts.STRANGE),
                FullValues.order(Texts.LONG),
                FullValues.order(""),
                Samples.order("least").build())) {
            orders().put(order);
            assertThat(orders().find(order.key())).contains(order);
        }
    }

    @Test
    default void anAddressKeepsItsWriting() {
        Order order = Samples.order("1")
                .buyer(Samples.guest("Ann.Weber@Büro.example", "Ann"))
                .build();
        orders().put(order);

        assertThat(orders().find(order.key()))
                .flatMap(found -> found.buyer().email())
                .map(EmailAddress::text)
                .contains("Ann.Weber@Büro.example");
    }

    @Test
    default void orderKeysThatLookAlikeAreDifferent() {
        Texts.ALIKE.forEach(text -> orders().put(Samples.order(text).build()));
        orders().put(Samples.order("x").key(new OrderKey("a:b", "c")).build());
        orders().put(Samples.order("x").key(new OrderKey("a", "b:c")).build());

        assertThat(orders().page(Optional.empty(), 100)).hasSize(Texts.ALIKE.size() + 2);
        assertThat(Texts.ALIKE)
                .allSatisfy(text -> assertThat(orders().find(new OrderKey(Samples.SOURCE, text)))
                        .map(order -> order.key().id())
                        .contains(text));
    }

    private static SourceKey buyer(Order order) {
        return BuyerKey.of(order).orElseThrow();
    }

    private Orders orders() {
        return Units.port(storage(), Orders.class);
    }
}
