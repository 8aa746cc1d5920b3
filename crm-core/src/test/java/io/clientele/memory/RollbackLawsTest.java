package io.clientele.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.contact.Note;
import io.clientele.contact.Notes;
import io.clientele.contact.Tag;
import io.clientele.contact.Tags;
import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.fixture.TestShop;
import io.clientele.order.BuyerKey;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.Orders;
import io.clientele.person.EmailAddress;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.AdapterState;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.Actor;
import io.clientele.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever work does before it fails, all is as it was, and goes on as if nothing had happened. */
class RollbackLawsTest {
    private static final TenantId SHOP = TenantId.of("shop");
    private static final int KEYS = 4;

    /**
     * One thing done to a port.
     *
     * @param kind which, from 0 to 14
     * @param key on which of a few keys
     * @param value with which of a few values
     */
    record Step(int kind, int key, int value) {}

    @Property(tries = 300, seed = "20260630", edgeCases = EdgeCasesMode.NONE)
    void afterAFailureAllIsAsItWasAndGoesOnSo(
            @ForAll("steps") List<Step> before,
            @ForAll("steps") List<Step> failing,
            @ForAll("steps") List<Step> after) {
        InMemoryStorage disturbed = new InMemoryStorage();
        InMemoryStorage undisturbed = new InMemoryStorage();
        apply(disturbed, before);
        apply(undisturbed, before);
        List<Object> expected = snapshot(disturbed);

        IllegalStateException failure = new IllegalStateException("The work fails");
        assertThatThrownBy(() -> disturbed.inTransaction(SHOP, work -> {
                    failing.forEach(step -> apply(work, step));
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(snapshot(disturbed)).isEqualTo(expected);
        apply(disturbed, after);
        apply(undisturbed, after);
        assertThat(snapshot(disturbed)).isEqualTo(snapshot(undisturbed));
    }

    private static void apply(InMemoryStorage storage, List<Step> steps) {
        storage.inTransaction(SHOP, work -> {
            steps.forEach(step -> apply(work, step));
            return "";
        });
    }

    private static void apply(UnitOfWork work, Step step) {
        List<Consumer<UnitOfWork>> kinds = List.of(
                unit -> unit.port(Orders.class).put(order(step)),
                unit -> unit.port(SourceRecords.class).put(record(step)),
                unit -> unit.port(Contacts.class).put(contact(step)),
                unit -> redirect(unit.port(Contacts.class), id(step.key()), id(step.value())),
                unit -> unit.port(Tags.class).add(id(step.key()), Tag.manual("tag" + step.value())),
                unit -> unit.port(Tags.class).remove(id(step.key()), Tag.manual("tag" + step.value())),
                unit -> unit.port(Notes.class)
                        .add(id(step.key()), new Note("note" + step.value(), TestShop.NOW, Actor.of("test"))),
                unit -> unit.port(Consents.class).add(evidence(step)),
                unit -> unit.port(Outbox.class).append(new Event.ContactAdded(id(step.key()))),
                unit -> unit.port(Orders.class).remove(order(step).key()),
                unit -> unit.port(SourceRecords.class).remove(record(step).key()),
                unit -> unit.port(Contacts.class).remove(id(step.key())),
                unit -> unit.port(Consents.class).remove(evidence(step)),
                unit -> unit.port(AdapterState.class).put("key" + step.key(), "value" + step.value()),
                unit -> unit.port(AdapterState.class).remove("key" + step.key(), 1 + step.value()));
        kinds.get(step.kind()).accept(work);
    }

    private static void redirect(Contacts contacts, ContactId from, ContactId to) {
        boolean bothAreThere =
                contacts.find(from).filter(one -> one.id().equals(from)).isPresent()
                        && contacts.find(to).filter(one -> one.id().equals(to)).isPresent();
        if (bothAreThere && !from.equals(to)) {
            contacts.redirect(from, to);
        }
    }

    private static Order order(Step step) {
        return TestShop.order("" + step.key())
                .buyer(TestShop.guest("buyer" + step.value() + "@post.example", ""))
                .build();
    }

    private static SourceRecord record(Step step) {
        return TestShop.member("" + step.key(), "member" + step.value() + "@post.example")
                .build();
    }

    private static Contact contact(Step step) {
        return Contact.builder()
                .id(id(step.key()))
                .addRecords(TestShop.member("" + step.value()).build().key())
                .build();
    }

    private static ContactId id(int key) {
        return ContactId.of(SHOP, TestShop.member("" + key).build().key());
    }

    private static ConsentKey consent(int key) {
        return ConsentKey.emailMarketing(EmailAddress.of("member" + key + "@post.example"));
    }

    private static ConsentEvidence evidence(Step step) {
        return ConsentEvidence.of(
                consent(step.key()), ConsentState.SUBSCRIBED, "shop", TestShop.NOW.minusSeconds(step.value()));
    }

    /** All that can be read. */
    private static List<Object> snapshot(InMemoryStorage storage) {
        return storage.inTransaction(SHOP, work -> {
            List<Object> all = new ArrayList<>();
            all.add(work.port(Orders.class).page(Optional.empty(), 100));
            all.add(work.port(SourceRecords.class).page(Optional.empty(), 100));
            all.add(work.port(Contacts.class).page(Optional.empty(), 100));
            all.add(work.port(AdapterState.class).scan("", Optional.empty(), 100));
            all.add(work.port(Outbox.class).page(0, 100).stream()
                    .map(Outbox.Entry::event)
                    .toList());
            for (int key = 0; key < KEYS; key++) {
                all.add(ofKey(work, key));
            }
            return all;
        });
    }

    private static List<Object> ofKey(UnitOfWork work, int key) {
        Step step = new Step(0, key, key);
        return List.of(
                work.port(Orders.class).find(new OrderKey("web", "" + key)),
                work.port(Orders.class).of(BuyerKey.of(order(step)).orElseThrow()),
                work.port(SourceRecords.class)
                        .with(IdentityKey.of(record(step)).iterator().next(), 100),
                work.port(Contacts.class).find(id(key)),
                work.port(Contacts.class).of(record(step).key()),
                List.copyOf(work.port(Tags.class).of(id(key))),
                work.port(Notes.class).of(id(key)),
                work.port(Consents.class).of(consent(key)));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(0, KEYS - 1),
                        Arbitraries.integers().between(0, KEYS - 1))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }
}
