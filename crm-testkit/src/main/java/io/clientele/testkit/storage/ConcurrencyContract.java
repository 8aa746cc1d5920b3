package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.contact.Contact;
import io.clientele.contact.Contacts;
import io.clientele.contact.Note;
import io.clientele.contact.Notes;
import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.order.Order;
import io.clientele.order.Orders;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.Actor;
import io.clientele.tenant.TenantId;
import io.clientele.testkit.data.Samples;
import io.clientele.testkit.internal.Together;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What a storage owes across its ports when several threads work at once. */
public interface ConcurrencyContract extends StorageContract {

    @Test
    default void whoseEventIsSeenIsSeenItself() {
        List<Callable<?>> threads = new ArrayList<>();
        for (int writer = 0; writer < 3; writer++) {
            threads.add(writer("writer-" + writer + "-", Units.SHOP));
        }
        threads.add(() -> {
            for (int i = 0; i < 30; i++) {
                storage().inTransaction(Units.SHOP, ConcurrencyContract::agree);
            }
            return "";
        });

        Together.run(threads);

        assertThat(storage().inTransaction(Units.SHOP, ConcurrencyContract::agree))
                .isEqualTo(60);
    }

    /** The number of events, which must be that of the orders. */
    private static int agree(UnitOfWork work) {
        List<Outbox.Entry> events = work.port(Outbox.class).page(0, 1_000);
        List<Order> orders = work.port(Orders.class).page(Optional.empty(), 1_000);
        assertThat(orders)
                .extracting(order -> (Event) new Event.OrderAdded(order.key()))
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(Outbox.Entry::event).toList());
        return events.size();
    }

    private Callable<?> writer(String name, TenantId tenant) {
        return () -> {
            for (int i = 0; i < 20; i++) {
                Order order = Samples.order(name + i).build();
                storage().inTransaction(tenant, work -> {
                    work.port(Outbox.class).append(new Event.OrderAdded(order.key()));
                    return work.port(Orders.class).put(order);
                });
            }
            return "";
        };
    }

    @Test
    default void writersOfTwoTenantsDoNotMeet() {
        Together.run(List.of(
                writer("same-", Units.SHOP),
                writer("same-", Units.OTHER),
                writer("a", Units.SHOP),
                writer("b", Units.OTHER)));

        for (TenantId tenant : List.of(Units.SHOP, Units.OTHER)) {
            assertThat(storage().inTransaction(tenant, ConcurrencyContract::agree))
                    .isEqualTo(40);
        }
    }

    @Test
    default void workThatFailsBesideOthersTakesBackItsOwnAlone() {
        Contact ann = Samples.contact(Units.SHOP, "1").build();
        Units.port(storage(), Contacts.class).put(ann);
        Note kept = new Note("kept", Instant.EPOCH, Actor.of("test"));
        Note lost = new Note("lost", Instant.EPOCH, Actor.of("test"));
        Callable<?> good = () -> {
            for (int i = 0; i < 10; i++) {
                Units.port(storage(), Notes.class).add(ann.id(), kept);
            }
            return "";
        };
        Callable<?> bad = () -> {
            for (int i = 0; i < 10; i++) {
                Units.failing(storage(), work -> work.port(Notes.class).add(ann.id(), lost));
            }
            return "";
        };

        Together.run(List.of(good, bad, good, bad));

        assertThat(Units.port(storage(), Notes.class).of(ann.id())).hasSize(20).containsOnly(kept);
    }
}
