package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.money.Money;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.Orders;
import io.clientele.source.Change;
import io.clientele.testkit.data.Samples;
import io.clientele.testkit.internal.Together;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a storage owes of its {@link Orders} when several threads work at once; a part of {@link OrdersContract}. */
public interface OrdersBesideOthersContract extends StorageContract {

    @Test
    default void whoReadsAndWritesBesideOthersLosesNoUpdate() {
        Order order = Samples.order("1").total(Samples.euro(0)).build();
        put(order);
        Callable<?> adder = () -> {
            for (int i = 0; i < 25; i++) {
                storage().inTransaction(Units.SHOP, work -> addOneCent(work.port(Orders.class), order.key()));
            }
            return "";
        };

        Together.run(List.of(adder, adder, adder, adder));

        assertThat(total("1")).isEqualTo(Samples.euro(100));
    }

    private static Object addOneCent(Orders orders, OrderKey key) {
        Order now = orders.find(key).orElseThrow();
        Money more = now.total().plus(Samples.euro(1));
        return orders.put(Order.builder().from(now).total(more).build());
    }

    @Test
    default void ofManyWhoPutOneOrderAtOnceOneAddsIt() {
        Order order = FullValues.order("text");

        assertThat(Together.successes(() -> put(order) == Change.ADDED)).isEqualTo(1);
        assertThat(page(Optional.empty(), 10)).containsExactly(order);
    }

    @Test
    default void writersOfDifferentThingsLoseNothing() {
        List<Callable<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            writers.add(writes("writer-" + writer + "-"));
        }

        Together.run(writers);

        assertThat(page(Optional.empty(), 1_000)).hasSize(100);
    }

    private Callable<?> writes(String name) {
        return () -> {
            for (int i = 0; i < 25; i++) {
                put(Samples.order(name + i).build());
            }
            return "";
        };
    }

    @Test
    default void whoReadsPageByPageWhileOthersWriteMissesNothingThatWasThere() {
        Set<OrderKey> before = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            Order order = Samples.order("there-" + i).build();
            put(order);
            before.add(order.key());
        }
        List<OrderKey> seen = new ArrayList<>();

        Together.run(List.of(writes("there-1"), writes("a"), writes("z"), () -> {
            for (List<Order> next = page(Optional.empty(), 3); !next.isEmpty(); next = page(last(seen), 3)) {
                next.forEach(order -> seen.add(order.key()));
            }
            return "";
        }));

        assertThat(seen).containsAll(before).doesNotHaveDuplicates().isSorted();
    }

    private static Optional<OrderKey> last(List<OrderKey> seen) {
        return Optional.of(seen.get(seen.size() - 1));
    }

    @Test
    default void ofTwoWhoWriteTheSameThingsTheOtherWayRoundNeitherFails() {
        Together.run(List.of(writesBoth("1", "2", 10), writesBoth("2", "1", 20)));

        assertThat(total("1")).isEqualTo(total("2"));
    }

    private Callable<?> writesBoth(String first, String second, int cents) {
        return () -> {
            for (int i = 0; i < 25; i++) {
                Money total = Samples.euro(cents);
                storage().inTransaction(Units.SHOP, work -> {
                    work.port(Orders.class)
                            .put(Samples.order(first).total(total).build());
                    return work.port(Orders.class)
                            .put(Samples.order(second).total(total).build());
                });
            }
            return "";
        };
    }

    @Test
    default void noHalfDoneWorkOfOthersIsSeen() {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        Callable<?> writer = () -> storage().inTransaction(Units.SHOP, work -> {
            work.port(Orders.class).put(Samples.order("1").build());
            half.countDown();
            await(seen, 300);
            return work.port(Orders.class).put(Samples.order("2").build());
        });
        Callable<?> reader = () -> {
            await(half, 10_000);
            int number = page(Optional.empty(), 10).size();
            seen.countDown();
            assertThat(number).as("orders of work that writes two").isIn(0, 2);
            return "";
        };

        Together.run(List.of(writer, reader));
    }

    @Test
    default void whatOneWorkReadsIsOfOneMoment() {
        put(Samples.order("1").total(Samples.euro(100)).build());
        put(Samples.order("2").total(Samples.euro(0)).build());
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch moved = new CountDownLatch(1);
        Callable<?> reader = () -> storage().inTransaction(Units.SHOP, work -> {
            Money first = total(work.port(Orders.class), "1");
            half.countDown();
            await(moved, 300);
            Money both = first.plus(total(work.port(Orders.class), "2"));
            assertThat(both).as("the sum of what others move about").isEqualTo(Samples.euro(100));
            return "";
        });
        Callable<?> mover = () -> {
            await(half, 10_000);
            storage().inTransaction(Units.SHOP, work -> {
                work.port(Orders.class)
                        .put(Samples.order("1").total(Samples.euro(40)).build());
                return work.port(Orders.class)
                        .put(Samples.order("2").total(Samples.euro(60)).build());
            });
            moved.countDown();
            return "";
        };

        Together.run(List.of(reader, mover));
    }

    private static boolean await(CountDownLatch latch, int millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Change put(Order order) {
        return Units.port(storage(), Orders.class).put(order);
    }

    private List<Order> page(Optional<OrderKey> after, int limit) {
        return Units.port(storage(), Orders.class).page(after, limit);
    }

    private Money total(String id) {
        return total(Units.port(storage(), Orders.class), id);
    }

    private static Money total(Orders orders, String id) {
        return orders.find(new OrderKey(Samples.SOURCE, id)).orElseThrow().total();
    }
}
