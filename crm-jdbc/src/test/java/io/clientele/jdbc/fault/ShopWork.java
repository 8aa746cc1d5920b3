package io.clientele.jdbc.fault;

import com.google.common.collect.Lists;
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
import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Incoming;
import io.clientele.intake.Intake;
import io.clientele.order.Order;
import io.clientele.order.OrderStatus;
import io.clientele.person.EmailAddress;
import io.clientele.source.SourceRecord;
import io.clientele.storage.AdapterState;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.task.Activation;
import io.clientele.task.Assignee;
import io.clientele.task.BasicRules;
import io.clientele.task.Task;
import io.clientele.task.TaskDesk;
import io.clientele.task.TaskEngine;
import io.clientele.task.TaskPlan;
import io.clientele.task.Tasks;
import io.clientele.tenant.Actor;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import io.clientele.testkit.data.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a shop does: each step is one unit of work, and done again it changes nothing. */
final class ShopWork {
    static final Instant NOW = Instant.parse("2026-01-05T06:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    static final Tenant TENANT = Tenant.builder()
            .id(TenantId.of("fault-shop"))
            .name("Shop")
            .currency(Currency.getInstance("EUR"))
            .zone(ZoneId.of("Europe/Luxembourg"))
            .build();

    private static final Actor CLERK = Actor.of("clerk");

    private final CrmStorage storage;
    private final Intake intake;
    private final TaskEngine engine;
    private final TaskDesk desk;

    ShopWork(CrmStorage storage) {
        this.storage = storage;
        this.intake = new Intake(storage, TENANT, new EmailIdentity(), () -> NOW);
        this.engine = new TaskEngine(storage, TENANT, () -> NOW);
        this.desk = new TaskDesk(storage, TENANT.id());
    }

    /** The kinds of steps, each after those before it. */
    enum Step {
        IMPORT(work -> work.take(orders(24))),
        EDIT(work -> work.take(Lists.transform(orders(24).subList(0, 8), ShopWork::edited))),
        MERGE(ShopWork::merge),
        CONSENT(work -> work.inUnit(ShopWork::consent)),
        TAGS_AND_NOTES(work -> work.inUnit(ShopWork::tagsAndNotes)),
        TASKS(work -> work.engine.generate(plan())),
        COMPLETE(work -> work.ofTask(0, task -> work.desk.complete(task.id(), "reached", NOW, CLERK))),
        SKIP(work -> work.ofTask(1, task -> work.desk.skip(task.id(), "not now", NOW, CLERK))),
        ASSIGN(work -> work.ofTask(2, task -> work.desk.assign(task.id(), Optional.of(Assignee.channel("mail"))))),
        STATE(work -> work.inUnit(ShopWork::state)),
        INVOICES(work -> work.inUnit(unit -> Cashier.issue(unit, "invoice", 0, 6)));

        @SuppressWarnings("ImmutableEnumChecker")
        private final Consumer<ShopWork> doing;

        Step(Consumer<ShopWork> doing) {
            this.doing = doing;
        }
    }

    void run(Step step) {
        step.doing.accept(this);
    }

    /**
     * A day's work in some dozens of units: import, edit, merge, tasks and all else. It notes how far it has come, so
     * that one that was killed goes on from there and does at most one unit again.
     */
    void day(int orders) {
        List<Runnable> units = new ArrayList<>();
        List<Order> all = orders(orders);
        Lists.partition(all, 20).forEach(portion -> units.add(() -> take(portion)));
        Lists.partition(Lists.transform(all.subList(0, orders / 3), ShopWork::edited), 20)
                .forEach(portion -> units.add(() -> take(portion)));
        List.of(Step.MERGE, Step.CONSENT, Step.TAGS_AND_NOTES).forEach(step -> units.add(() -> run(step)));
        units.add(this::generateInPages);
        List.of(Step.COMPLETE, Step.SKIP, Step.ASSIGN, Step.STATE).forEach(step -> units.add(() -> run(step)));
        for (int i = 0; i < orders / 10; i++) {
            int first = i * 10;
            units.add(() -> inUnit(work -> Cashier.issue(work, "invoice", first, first + 10)));
        }
        for (int i = comeSoFar(); i < units.size(); i++) {
            units.get(i).run();
            String next = Integer.toString(i + 1);
            inUnit(work -> work.port(AdapterState.class).put("day", next));
        }
    }

    private void generateInPages() {
        Optional<ContactId> next = engine.generate(plan(), Optional.empty(), 5).next();
        while (next.isPresent()) {
            next = engine.generate(plan(), next, 5).next();
        }
    }

    private int comeSoFar() {
        return storage.inTransaction(
                TENANT.id(),
                work -> work.port(AdapterState.class)
                        .find("day")
                        .map(entry -> Integer.parseInt(entry.value()))
                        .orElse(0));
    }

    static List<Order> orders(int count) {
        return Samples.orders(11, count);
    }

    static TaskPlan plan() {
        return TaskPlan.builder()
                .rules(BasicRules.standard())
                .asOf(DAY)
                .activation(Activation.on(DAY).withBackfill(1_000))
                .build();
    }

    /** An order as it is later. */
    private static Order edited(Order order) {
        Order.Builder copy = Order.builder();
        copy.from(order);
        return copy.status(order.status() == OrderStatus.PROCESSING ? OrderStatus.COMPLETED : OrderStatus.CANCELLED)
                .build();
    }

    private void take(List<Order> orders) {
        intake.take(orders.stream().map(ShopWork::withClaims).toList());
    }

    private static Incoming withClaims(Order order) {
        boolean silent = order.key().id().hashCode() % 3 != 0;
        return silent
                ? Incoming.of(order)
                : new Incoming.OfOrder(
                        order,
                        order.buyer().email().stream()
                                .map(email -> new Incoming.Claim(
                                        ConsentKey.emailMarketing(email),
                                        ConsentState.SUBSCRIBED,
                                        Optional.of(order.placedAt()),
                                        Optional.of("order form")))
                                .toList());
    }

    /** Records that join two buyers each. */
    private void merge() {
        List<Incoming> records = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            SourceRecord record = Samples.record("bridge" + i)
                    .addEmails(EmailAddress.of("person" + i + "@shop.example"))
                    .addEmails(EmailAddress.of("person" + (i + 4) / 2 * 2 + "@shop.example"))
                    .build();
            records.add(Incoming.of(record));
        }
        intake.take(records);
    }

    private void inUnit(Consumer<UnitOfWork> work) {
        storage.inTransaction(TENANT.id(), unit -> {
            work.accept(unit);
            return true;
        });
    }

    private static void consent(UnitOfWork work) {
        Consents consents = work.port(Consents.class);
        for (int i = 0; i < 6; i++) {
            ConsentKey key = ConsentKey.emailMarketing(EmailAddress.of("person" + i + "@shop.example"));
            ConsentState state = i % 2 == 0 ? ConsentState.UNSUBSCRIBED : ConsentState.SUBSCRIBED;
            if (consents.add(ConsentEvidence.of(key, state, "desk", NOW))) {
                work.port(Outbox.class).append(new Event.ConsentChanged(key, state));
            }
        }
    }

    private static void tagsAndNotes(UnitOfWork work) {
        for (Contact contact : work.port(Contacts.class).page(Optional.empty(), 5)) {
            work.port(Tags.class).add(contact.id(), Tag.manual("regular"));
            work.port(Tags.class).add(contact.id(), Tag.automatic("fault"));
            Note note = new Note("Rang about the parcel", NOW, CLERK);
            if (!work.port(Notes.class).of(contact.id()).contains(note)) {
                work.port(Notes.class).add(contact.id(), note);
            }
        }
    }

    private static void state(UnitOfWork work) {
        AdapterState state = work.port(AdapterState.class);
        state.put("cursor", "42");
        state.put("mirror/1", "one");
        state.create("mirror/2", "two");
    }

    private void ofTask(int number, Consumer<Task> change) {
        List<Task> first = storage.inTransaction(
                TENANT.id(), work -> work.port(Tasks.class).page(Optional.empty(), number + 1));
        change.accept(first.get(number));
    }
}
