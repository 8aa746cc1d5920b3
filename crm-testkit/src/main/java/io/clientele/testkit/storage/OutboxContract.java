package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.contact.ContactId;
import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.order.OrderKey;
import io.clientele.person.EmailAddress;
import io.clientele.storage.UnitOfWork;
import io.clientele.testkit.data.Samples;
import io.clientele.testkit.internal.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a storage owes of its {@link Outbox}. */
public interface OutboxContract extends StorageContract {

    @Test
    default void eventsComeInTheOrderInWhichTheyWereWritten() {
        storage().inTransaction(Units.SHOP, work -> append(work, "c") + append(work, "a"));
        append("b");

        assertThat(ids(0, 10)).containsExactly("c", "a", "b");
    }

    @Test
    default void theSameEventTwiceIsTwoEvents() {
        append("a", "a");

        assertThat(ids(0, 10)).containsExactly("a", "a");
    }

    @Test
    default void placesAreAboveZeroAndAscend() {
        append("a", "b");
        append("c");

        assertThat(page(0, 10))
                .extracting(Outbox.Entry::sequence)
                .allMatch(place -> place > 0)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    default void pagesOfEventsGoOnBehindAPlace() {
        append("a", "b", "c", "d", "e");
        List<Outbox.Entry> first = page(0, 2);

        assertThat(first).hasSize(2);
        assertThat(ids(first.get(1).sequence(), 2)).containsExactly("c", "d");
        assertThat(ids(first.get(0).sequence(), 10)).containsExactly("b", "c", "d", "e");
        assertThat(ids(page(0, 10).get(4).sequence(), 10)).isEmpty();
    }

    @Test
    default void anEventComesBehindAllThatHaveBeenRead() {
        OutboxCursor cursor = new OutboxCursor(storage());
        append("a");
        cursor.read();
        append("b");
        cursor.read();
        append("c");

        assertThat(cursor.read()).extracting(OutboxContract::id).containsExactly("a", "b", "c");
    }

    @Test
    default void whatIsForgottenIsGoneAndTheRestStays() {
        append("a", "b", "c");
        long second = page(0, 10).get(1).sequence();
        outbox().forget(second);

        assertThat(ids(0, 10)).containsExactly("c");
    }

    @Test
    default void nothingIsForgottenUpToAPlaceBeforeTheFirst() {
        append("a");
        outbox().forget(0);

        assertThat(ids(0, 10)).containsExactly("a");
    }

    @Test
    default void placesGoOnWhenAllIsForgotten() {
        append("a", "b");
        long last = page(0, 10).get(1).sequence();
        outbox().forget(last);
        append("c");

        assertThat(ids(last, 10)).containsExactly("c");
    }

    @Test
    default void anEventIsSeenByTheWorkThatWroteIt() {
        storage().inTransaction(Units.SHOP, work -> {
            append(work, "a");
            assertThat(work.port(Outbox.class).page(0, 10))
                    .extracting(Outbox.Entry::event)
                    .containsExactly(event("a"));
            return "";
        });
    }

    @Test
    default void eventsOfWorkThatFailedAreNeverSeen() {
        append("a");
        Units.failing(storage(), work -> {
            work.port(Outbox.class).append(event("lost"));
            work.port(Outbox.class).forget(Long.MAX_VALUE);
        });
        append("b");

        assertThat(ids(0, 10)).containsExactly("a", "b");
    }

    @Test
    default void eventsOfAnotherTenantAreNotSeenAndNotForgotten() {
        storage().inTransaction(Units.OTHER, work -> append(work, "theirs"));
        append("ours");
        outbox().forget(Long.MAX_VALUE);

        assertThat(ids(0, 10)).isEmpty();
        assertThat(Units.port(storage(), Units.OTHER, Outbox.class).page(0, 10))
                .extracting(Outbox.Entry::event)
                .containsExactly(event("theirs"));
    }

    @Test
    default void whoReadsTheOutboxWhileOthersWriteMissesNoEvent() {
        OutboxCursor cursor = new OutboxCursor(storage());
        List<Callable<?>> threads = new ArrayList<>();
        for (int writer = 0; writer < 3; writer++) {
            String name = "writer" + writer + "-";
            threads.add(() -> {
                for (int i = 0; i < 20; i++) {
                    append(name + i);
                }
                return "";
            });
        }
        threads.add(() -> {
            for (int i = 0; i < 50; i++) {
                cursor.read();
            }
            return "";
        });

        Together.run(threads);

        assertThat(cursor.read()).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    default void eventsOfOneWorkStandTogetherAndThoseOfAWriterInTheirOrder() {
        Callable<?> writer = () -> {
            for (int i = 0; i < 10; i++) {
                String name = Thread.currentThread().getName() + " " + i;
                storage().inTransaction(Units.SHOP, work -> append(work, name) + append(work, name));
            }
            return "";
        };

        Together.run(List.of(writer, writer, writer));

        List<String> all = ids(0, 100);
        assertThat(all).hasSize(60);
        for (int i = 0; i < all.size(); i += 2) {
            assertThat(all.get(i + 1)).isEqualTo(all.get(i));
        }
        all.stream()
                .collect(Collectors.groupingBy(id -> id.substring(0, id.lastIndexOf(' '))))
                .values()
                .forEach(ofOne -> assertThat(ofOne).isSorted());
    }

    @Test
    default void everyKindOfEventComesBackAsItWas() {
        ContactId ann = Samples.contact(Units.SHOP, "1").build().id();
        ContactId paul = Samples.contact(Units.SHOP, "2").build().id();
        OrderKey order = new OrderKey(Texts.of(100), Texts.STRANGE);
        List<Event> all = List.of(
                new Event.ContactAdded(ann),
                new Event.ContactChanged(ann),
                new Event.ContactsMerged(ann, paul),
                new Event.OrderAdded(order),
                new Event.ContactRemoved(ann),
                new Event.OrderReplaced(order),
                new Event.OrderRemoved(order),
                new Event.ConsentChanged(
                        ConsentKey.emailMarketing(EmailAddress.of("ann@büro.example")), ConsentState.OBJECTED),
                new Event.TaskAdded("task " + Texts.STRANGE, ann),
                new Event.TaskClosed("task", paul));
        all.forEach(outbox()::append);

        assertThat(page(0, 100)).extracting(Outbox.Entry::event).isEqualTo(all);
    }

    private static Event event(String id) {
        return new Event.OrderAdded(new OrderKey(Samples.SOURCE, id));
    }

    private static String id(Event event) {
        return ((Event.OrderAdded) event).order().id();
    }

    private static String append(UnitOfWork work, String id) {
        work.port(Outbox.class).append(event(id));
        return id;
    }

    private void append(String... ids) {
        List.of(ids).forEach(id -> outbox().append(event(id)));
    }

    private List<Outbox.Entry> page(long after, int limit) {
        return outbox().page(after, limit);
    }

    private List<String> ids(long after, int limit) {
        return page(after, limit).stream().map(entry -> id(entry.event())).toList();
    }

    private Outbox outbox() {
        return Units.port(storage(), Outbox.class);
    }
}
