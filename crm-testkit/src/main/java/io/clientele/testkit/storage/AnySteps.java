package io.clientele.testkit.storage;

import com.google.common.collect.ImmutableList;
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
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.Orders;
import io.clientele.person.EmailAddress;
import io.clientele.source.IdentityKey;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.AdapterState;
import io.clientele.task.Occurrence;
import io.clientele.task.RuleId;
import io.clientele.task.Task;
import io.clientele.task.TaskId;
import io.clientele.task.TaskPlace;
import io.clientele.task.TaskStatus;
import io.clientele.task.TaskType;
import io.clientele.task.Tasks;
import io.clientele.tenant.Actor;
import io.clientele.tenant.TenantId;
import io.clientele.testkit.data.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Steps over few things, so that they meet: six orders of three buyers, six records with three addresses, five
 * contacts, three tasks, six entries of state.
 */
final class AnySteps {
    private static final List<String> IDS = List.of("a", "A", "b", "\uffee", "😀", "10");
    private static final List<String> NAMES = List.of("ann", "li", "paul");
    private static final int CONTACTS = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);

    /** Looks at everything. */
    static final List<Step> LOOK = look();

    private final Random random;
    private final TenantId tenant;

    private AnySteps(Random random, TenantId tenant) {
        this.random = random;
        this.tenant = tenant;
    }

    /** What one unit of work does. */
    static List<Step> unit(Random random, TenantId tenant) {
        AnySteps any = new AnySteps(random, tenant);
        return random.ints(1 + random.nextInt(12), 0, 9).mapToObj(any::step).collect(ImmutableList.toImmutableList());
    }

    /** The same steps, some of which are announced, or something else is. */
    static List<Step> announced(List<Step> steps, Random random, TenantId tenant) {
        AnySteps any = new AnySteps(random, tenant);
        ImmutableList.Builder<Step> all = ImmutableList.builder();
        for (Step step : steps) {
            if (random.nextInt(3) == 0) {
                all.add(any.announcing());
            }
            all.add(step);
        }
        return all.build();
    }

    private Step step(int port) {
        return switch (port) {
            case 0 -> ofOrders();
            case 1 -> ofRecords();
            case 2 -> ofContacts();
            case 3 -> ofTags();
            case 4 -> ofNotes();
            case 5 -> ofConsents();
            case 6 -> ofOutbox();
            case 7 -> ofTasks();
            default -> ofState();
        };
    }

    private static List<Step> look() {
        List<Step> steps = new ArrayList<>();
        steps.add(step("orders", Orders.class, orders -> orders.page(Optional.empty(), 100)));
        NAMES.forEach(name -> steps.add(step("orders of " + name, Orders.class, orders -> orders.of(buyer(name)))));
        steps.add(step("records", SourceRecords.class, records -> records.page(Optional.empty(), 100)));
        NAMES.forEach(name -> steps.add(
                step("records with " + name, SourceRecords.class, records -> records.with(email(name), 100))));
        steps.add(step("contacts", Contacts.class, contacts -> contacts.page(Optional.empty(), 100)));
        IDS.forEach(id -> steps.add(step("contact of " + id, Contacts.class, contacts -> contacts.of(record(id)))));
        steps.add(step("events", Outbox.class, outbox -> events(outbox, 100)));
        steps.add(step("tasks", Tasks.class, tasks -> tasks.page(Optional.empty(), 100)));
        steps.add(step("pending", Tasks.class, tasks -> tasks.pending(DAY.plusDays(9), Optional.empty(), 100)));
        steps.add(step("state", AdapterState.class, state -> state.scan("", Optional.empty(), 100)));
        NAMES.forEach(name -> steps.add(step("consent of " + name, Consents.class, all -> all.of(consent(name)))));
        return List.copyOf(steps);
    }

    private static <P> Step step(String name, Class<P> port, Function<P, Object> action) {
        return new Step(name, work -> action.apply(work.port(port)));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(List<T> values) {
        return values.stream().filter(value -> random.nextBoolean()).toList();
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private int limit() {
        return 1 + random.nextInt(4);
    }

    private Instant time() {
        return Instant.ofEpochSecond(random.nextInt(3), random.nextInt(2));
    }

    private Step ofOrders() {
        String id = oneOf(IDS);
        OrderKey key = new OrderKey(Samples.SOURCE, id);
        String buyer = oneOf(NAMES);
        int limit = limit();
        Optional<OrderKey> after = maybe(key);
        Order.Builder some = Samples.order(id).placedAt(time()).total(Samples.euro(random.nextInt(3)));
        Order order = (random.nextInt(4) > 0 ? some.buyer(Samples.customer(buyer)) : some).build();
        return switch (random.nextInt(6)) {
            case 0, 1 -> step("put order " + order, Orders.class, orders -> orders.put(order));
            case 2 -> step("remove order " + id, Orders.class, orders -> orders.remove(key));
            case 3 -> step("find order " + id, Orders.class, orders -> orders.find(key));
            case 4 -> step("orders of " + buyer, Orders.class, orders -> orders.of(buyer(buyer)));
            default -> step(limit + " orders after " + after, Orders.class, orders -> orders.page(after, limit));
        };
    }

    private Step ofRecords() {
        String id = oneOf(IDS);
        String name = oneOf(NAMES);
        int limit = limit();
        Optional<SourceKey> after = maybe(record(id));
        SourceRecord.Builder some = Samples.record(id).customerId(maybe(oneOf(IDS)));
        some(NAMES).forEach(one -> some.addEmails(address(one)));
        SourceRecord record = some.build();
        IdentityKey key = random.nextBoolean()
                ? email(name)
                : new IdentityKey(IdentityKey.Kind.ACCOUNT, Samples.SOURCE + "\n" + id);
        return switch (random.nextInt(6)) {
            case 0, 1 -> step("put record " + record, SourceRecords.class, records -> records.put(record));
            case 2 -> step("remove record " + id, SourceRecords.class, records -> records.remove(record(id)));
            case 3 -> step("find record " + id, SourceRecords.class, records -> records.find(record(id)));
            case 4 -> step(limit + " with " + key, SourceRecords.class, records -> records.with(key, limit));
            default ->
                step(limit + " records after " + after, SourceRecords.class, records -> records.page(after, limit));
        };
    }

    private ContactId contact() {
        return contacts().get(random.nextInt(CONTACTS));
    }

    private List<ContactId> contacts() {
        return IntStream.range(0, CONTACTS)
                .mapToObj(i -> Samples.contact(tenant, "" + i).build().id())
                .toList();
    }

    private Step ofContacts() {
        ContactId id = contact();
        ContactId other = contact();
        SourceKey record = record(oneOf(IDS));
        int limit = limit();
        Optional<ContactId> after = maybe(id);
        Contact contact = Contact.builder()
                .id(id)
                .records(some(IDS).stream().map(AnySteps::record).sorted().toList())
                .addTags(oneOf(NAMES))
                .build();
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> step("put contact " + contact, Contacts.class, contacts -> contacts.put(contact));
            case 3 -> step("merge " + id + " into " + other, Contacts.class, contacts -> merge(contacts, id, other));
            case 4 -> step("remove contact " + id, Contacts.class, contacts -> contacts.remove(id));
            case 5 -> step("find contact " + id, Contacts.class, contacts -> contacts.find(id));
            case 6 -> step("contact of " + record, Contacts.class, contacts -> contacts.of(record));
            default ->
                step(limit + " contacts after " + after, Contacts.class, contacts -> contacts.page(after, limit));
        };
    }

    /** Merges two contacts that both are kept, as whoever finds two to be one does. */
    private static Object merge(Contacts contacts, ContactId from, ContactId to) {
        Optional<Contact> goes =
                contacts.find(from).filter(contact -> contact.id().equals(from));
        Optional<Contact> stays =
                contacts.find(to).filter(contact -> contact.id().equals(to));
        if (from.equals(to) || goes.isEmpty() || stays.isEmpty()) {
            return false;
        }
        Set<SourceKey> records = new LinkedHashSet<>(stays.get().records());
        records.addAll(goes.get().records());
        contacts.put(Contact.builder()
                .from(stays.get())
                .records(records.stream().sorted().toList())
                .build());
        contacts.redirect(from, to);
        return true;
    }

    private Step ofTags() {
        ContactId id = contact();
        Tag tag = random.nextBoolean() ? Tag.manual(oneOf(IDS)) : Tag.automatic(oneOf(IDS));
        return switch (random.nextInt(4)) {
            case 0, 1 -> step("add " + tag + " to " + id, Tags.class, tags -> tags.add(id, tag));
            case 2 -> step("remove " + tag + " from " + id, Tags.class, tags -> tags.remove(id, tag));
            default -> step("tags of " + id, Tags.class, tags -> List.copyOf(tags.of(id)));
        };
    }

    private Step ofNotes() {
        ContactId id = contact();
        Note note = new Note(oneOf(NAMES), time(), Actor.of("test"));
        return random.nextBoolean()
                ? step("add " + note + " to " + id, Notes.class, notes -> {
                    notes.add(id, note);
                    return "";
                })
                : step("notes of " + id, Notes.class, notes -> notes.of(id));
    }

    private Step ofConsents() {
        String name = oneOf(NAMES);
        List<ConsentState> states =
                List.of(ConsentState.SUBSCRIBED, ConsentState.SUBSCRIBED, ConsentState.UNSUBSCRIBED);
        ConsentEvidence evidence =
                new ConsentEvidence(consent(name), oneOf(states), oneOf(NAMES), time(), maybe("proof"));
        return switch (random.nextInt(4)) {
            case 0, 1 -> step("add " + evidence, Consents.class, all -> all.add(evidence));
            case 2 ->
                step(
                        "remove " + evidence,
                        Consents.class,
                        all -> evidence.state() == ConsentState.SUBSCRIBED && all.remove(evidence));
            default ->
                step(
                        "consent of " + name,
                        Consents.class,
                        all -> List.of(all.of(consent(name)), all.state(consent(name))));
        };
    }

    /** What is announced is as it was, and so is all else. */
    private Step announcing() {
        List<ContactId> contacts = some(contacts());
        List<SourceKey> buyers = some(NAMES).stream().map(AnySteps::buyer).toList();
        List<SourceKey> records = some(IDS).stream().map(AnySteps::record).toList();
        List<OrderKey> orders =
                some(IDS).stream().map(id -> new OrderKey(Samples.SOURCE, id)).toList();
        List<ConsentKey> keys = some(NAMES).stream().map(AnySteps::consent).toList();
        return switch (random.nextInt(8)) {
            case 0 -> saying("tags of " + contacts, Tags.class, tags -> tags.announce(contacts));
            case 1 -> saying("tasks of " + contacts, Tasks.class, tasks -> tasks.announce(contacts));
            case 2 -> saying("orders " + orders, Orders.class, all -> all.announce(orders));
            case 3 -> saying("orders of " + buyers, Orders.class, all -> all.announceBuyers(buyers));
            case 4 -> saying("records " + records, SourceRecords.class, all -> all.announce(records));
            case 5 -> saying("those with " + records, SourceRecords.class, all -> all.announceSharing(records, 3));
            case 6 -> saying("contacts of " + records, Contacts.class, all -> all.announce(records));
            default -> saying("consent " + keys, Consents.class, all -> all.announce(keys));
        };
    }

    private static <P> Step saying(String what, Class<P> port, Consumer<P> announcement) {
        return step("announce " + what, port, its -> {
            announcement.accept(its);
            return "";
        });
    }

    private Step ofOutbox() {
        Event event = new Event.OrderAdded(new OrderKey(Samples.SOURCE, oneOf(IDS)));
        int limit = limit();
        return switch (random.nextInt(4)) {
            case 0, 1 ->
                step("append " + event, Outbox.class, outbox -> {
                    outbox.append(event);
                    return "";
                });
            case 2 -> step("forget " + limit, Outbox.class, outbox -> forget(outbox, limit));
            default -> step(limit + " events", Outbox.class, outbox -> events(outbox, limit));
        };
    }

    private static Object forget(Outbox outbox, int number) {
        List<Outbox.Entry> first = outbox.page(0, number);
        if (!first.isEmpty()) {
            outbox.forget(first.get(first.size() - 1).sequence());
        }
        return first.size();
    }

    private static List<Event> events(Outbox outbox, int limit) {
        return outbox.page(0, limit).stream().map(Outbox.Entry::event).toList();
    }

    private Step ofTasks() {
        Task task = task(random.nextInt(3));
        Task done = Task.builder()
                .from(task)
                .status(TaskStatus.COMPLETED)
                .closedAt(time())
                .closedBy(Actor.of("test"))
                .build();
        int limit = limit();
        Optional<TaskPlace> after = maybe(task.place());
        return switch (random.nextInt(8)) {
            case 0 -> step("add " + task, Tasks.class, tasks -> tasks.add(task));
            case 1, 2 -> step("complete " + task.id(), Tasks.class, tasks -> tasks.replace(task, done));
            case 3 ->
                step(
                        "reopen " + task.id(),
                        Tasks.class,
                        tasks -> tasks.find(task.id()).map(now -> tasks.replace(now, task)));
            case 4 -> step("find " + task.id(), Tasks.class, tasks -> tasks.find(task.id()));
            case 5 -> step("tasks of " + task.contact(), Tasks.class, tasks -> tasks.of(task.contact()));
            case 6 -> step(limit + " pending", Tasks.class, tasks -> tasks.pending(DAY, after, limit));
            default -> step(limit + " tasks", Tasks.class, tasks -> tasks.page(Optional.of(task.id()), limit));
        };
    }

    private Task task(int number) {
        RuleId rule = RuleId.of("rule");
        Occurrence occurrence = new Occurrence("" + number, 0);
        return Task.builder()
                .id(TaskId.of(tenant, rule, "contact", occurrence))
                .created(Instant.EPOCH)
                .due(DAY.plusDays(number % 3 - 1))
                .contact(contacts().get(number))
                .type(TaskType.WELCOME)
                .rule(rule)
                .occurrence(occurrence)
                .evidence("")
                .build();
    }

    private Step ofState() {
        String key = oneOf(IDS);
        String value = oneOf(NAMES);
        int version = 1 + random.nextInt(3);
        int limit = limit();
        Optional<String> after = maybe(key);
        return switch (random.nextInt(6)) {
            case 0, 1 -> step("put state " + key + value, AdapterState.class, state -> state.put(key, value));
            case 2 -> step("create state " + key, AdapterState.class, state -> state.create(key, value));
            case 3 ->
                step("replace state " + key + version, AdapterState.class, state -> state.replace(key, version, value));
            case 4 -> step("remove state " + key + version, AdapterState.class, state -> state.remove(key, version));
            default -> step(limit + " of state", AdapterState.class, state -> state.scan("", after, limit));
        };
    }

    private static SourceKey buyer(String name) {
        return new SourceKey(Samples.SOURCE, RecordKind.ACCOUNT, name);
    }

    private static SourceKey record(String id) {
        return new SourceKey(Samples.SOURCE, RecordKind.CUSTOMER, id);
    }

    private static EmailAddress address(String name) {
        return EmailAddress.of(name + "@post.example");
    }

    private static IdentityKey email(String name) {
        return new IdentityKey(IdentityKey.Kind.EMAIL, address(name).key());
    }

    private static ConsentKey consent(String name) {
        return ConsentKey.emailMarketing(address(name));
    }
}
