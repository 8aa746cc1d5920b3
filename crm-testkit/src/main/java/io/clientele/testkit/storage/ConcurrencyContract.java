package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.contact.Contacts;
import io.clientele.contact.Note;
import io.clientele.contact.Notes;
import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.money.Money;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.Orders;
import io.clientele.tenant.Actor;
import io.clientele.testkit.data.Samples;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a storage owes when several threads work at once. */
public interface ConcurrencyContract extends StorageContract {

    @Test
    default void whoReadsAndWritesBesideOthersLosesNoUpdate() {
        Order order = Samples.order("1").total(Samples.euro(0)).build();
        orders().put(order);
        Callable<?> adder = () -> {
            for (int i = 0; i < 25; i++) {
                storage().inTransaction(Units.SHOP, work -> addOneCent(work.port(Orders.class), order.key()));
            }
            return "";
        };

        Together.run(List.of(adder, adder, adder, adder));

        assertThat(orders().find(order.key())).map(Order::total).contains(Samples.euro(100));
    }

    private static Object addOneCent(Orders orders, OrderKey key) {
        Order now = orders.find(key).orElseThrow();
        Money more = now.total().plus(Samples.euro(1));
        return orders.put(Order.builder().from(now).total(more).build());
    }

    @Test
    default void writersOfDifferentThingsLoseNothing() {
        List<Callable<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            String name = "writer-" + writer + "-";
            writers.add(() -> {
                for (int i = 0; i < 25; i++) {
                    Order order = Samples.order(name + i).build();
                    orders().put(order);
                }
                return "";
            });
        }

        Together.run(writers);

        assertThat(orders().page(Optional.empty(), 1_000)).hasSize(100);
    }

    @Test
    default void whoAddsToOneContactBesideOthersLosesNothing() {
        var contact = Samples.contact(Units.SHOP, "1").build();
        Units.port(storage(), Contacts.class).put(contact);
        List<Callable<?>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            Note note = new Note("note of " + writer, Instant.EPOCH, Actor.of("test"));
            writers.add(() -> {
                for (int i = 0; i < 10; i++) {
                    Units.port(storage(), Notes.class).add(contact.id(), note);
                }
                return "";
            });
        }

        Together.run(writers);

        assertThat(Units.port(storage(), Notes.class).of(contact.id())).hasSize(40);
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
            int number = orders().page(Optional.empty(), 10).size();
            seen.countDown();
            assertThat(number).as("orders of work that writes two").isIn(0, 2);
            return "";
        };

        Together.run(List.of(writer, reader));
    }

    private static boolean await(CountDownLatch latch, int millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    default void whoReadsTheOutboxWhileOthersWriteMissesNoEvent() {
        OutboxCursor cursor = new OutboxCursor(storage());
        List<Callable<?>> threads = new ArrayList<>();
        IntStream.range(0, 3)
                .forEach(writer -> threads.add(() -> {
                    for (int i = 0; i < 20; i++) {
                        append(new OrderKey("writer" + writer, "" + i));
                    }
                    return "";
                }));
        threads.add(() -> {
            for (int i = 0; i < 50; i++) {
                cursor.read();
            }
            return "";
        });

        Together.run(threads);

        assertThat(cursor.read()).hasSize(60).doesNotHaveDuplicates();
    }

    private void append(OrderKey order) {
        Units.port(storage(), Outbox.class).append(new Event.OrderAdded(order));
    }

    private Orders orders() {
        return Units.port(storage(), Orders.class);
    }
}
