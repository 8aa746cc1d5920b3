package io.clientele.testkit.storage;

import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.Orders;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.testkit.data.Samples;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Steps with orders, records and the contacts they make. */
final class RecordSteps {
    private final FewThings any;

    RecordSteps(FewThings any) {
        this.any = any;
    }

    Step ofOrders() {
        String id = any.id();
        OrderKey key = new OrderKey(Samples.SOURCE, id);
        String buyer = any.name();
        int limit = any.limit();
        Optional<OrderKey> after = any.maybe(key);
        Order.Builder some = Samples.order(id)
                .placedAt(any.time())
                .total(Samples.euro(any.random().nextInt(3)));
        Order order = (any.random().nextInt(4) > 0 ? some.buyer(Samples.customer(buyer)) : some).build();
        return switch (any.random().nextInt(6)) {
            case 0, 1 -> Step.on("put order " + order, Orders.class, orders -> orders.put(order));
            case 2 -> Step.on("remove order " + id, Orders.class, orders -> orders.remove(key));
            case 3 -> Step.on("find order " + id, Orders.class, orders -> orders.find(key));
            case 4 -> Step.on("orders of " + buyer, Orders.class, orders -> orders.of(FewThings.buyer(buyer)));
            default -> Step.on(limit + " orders after " + after, Orders.class, orders -> orders.page(after, limit));
        };
    }

    Step ofRecords() {
        String id = any.id();
        String name = any.name();
        int limit = any.limit();
        Optional<SourceKey> after = any.maybe(FewThings.record(id));
        SourceRecord.Builder some = Samples.record(id).customerId(any.maybe(any.id()));
        any.some(FewThings.NAMES).forEach(one -> some.addEmails(FewThings.address(one)));
        SourceRecord record = some.build();
        IdentityKey key = any.random().nextBoolean()
                ? FewThings.email(name)
                : new IdentityKey(IdentityKey.Kind.ACCOUNT, Samples.SOURCE + "\n" + id);
        return switch (any.random().nextInt(6)) {
            case 0, 1 -> Step.on("put record " + record, SourceRecords.class, records -> records.put(record));
            case 2 ->
                Step.on("remove record " + id, SourceRecords.class, records -> records.remove(FewThings.record(id)));
            case 3 -> Step.on("find record " + id, SourceRecords.class, records -> records.find(FewThings.record(id)));
            case 4 -> Step.on(limit + " with " + key, SourceRecords.class, records -> records.with(key, limit));
            default ->
                Step.on(limit + " records after " + after, SourceRecords.class, records -> records.page(after, limit));
        };
    }

    Step ofContacts() {
        ContactId id = any.contact();
        ContactId other = any.contact();
        SourceKey record = FewThings.record(any.id());
        int limit = any.limit();
        Optional<ContactId> after = any.maybe(id);
        Contact contact = Contact.builder()
                .id(id)
                .records(any.some(FewThings.IDS).stream()
                        .map(FewThings::record)
                        .sorted()
                        .toList())
                .addTags(any.name())
                .build();
        return switch (any.random().nextInt(8)) {
            case 0, 1, 2 -> Step.on("put contact " + contact, Contacts.class, contacts -> contacts.put(contact));
            case 3 -> Step.on("merge " + id + " into " + other, Contacts.class, contacts -> merge(contacts, id, other));
            case 4 -> Step.on("remove contact " + id, Contacts.class, contacts -> contacts.remove(id));
            case 5 -> Step.on("find contact " + id, Contacts.class, contacts -> contacts.find(id));
            case 6 -> Step.on("contact of " + record, Contacts.class, contacts -> contacts.of(record));
            default ->
                Step.on(limit + " contacts after " + after, Contacts.class, contacts -> contacts.page(after, limit));
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
}
