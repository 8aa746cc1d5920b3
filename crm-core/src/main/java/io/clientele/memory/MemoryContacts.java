package io.clientele.memory;

import com.google.common.collect.Sets;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.source.Change;
import io.clientele.source.SourceKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Contacts in memory. Not thread-safe. */
final class MemoryContacts implements Contacts {
    private final JournaledTable<ContactId, Contact> contacts;
    private final JournaledTable<SourceKey, ContactId> byRecord;
    private final JournaledMap<ContactId, ContactId> redirects;
    private final JournaledIndex<ContactId, ContactId> mergedInto;

    MemoryContacts(Journal journal) {
        this.contacts = new JournaledTable<>(journal);
        this.byRecord = new JournaledTable<>(journal);
        this.redirects = new JournaledMap<>(journal);
        this.mergedInto = new JournaledIndex<>(ContactId::compareTo, journal);
    }

    @Override
    public Change put(Contact contact) {
        Optional<Contact> former = contacts.find(contact.id());
        if (former.isPresent() && former.get().equals(contact)) {
            contact.records().forEach(record -> lead(record, contact.id()));
            return Change.UNCHANGED;
        }
        endRedirect(contact.id());
        contacts.put(contact.id(), contact);
        contact.records().forEach(record -> lead(record, contact.id()));
        former.filter(old -> !old.records().equals(contact.records()))
                .ifPresent(old -> Sets.difference(Set.copyOf(old.records()), Set.copyOf(contact.records()))
                        .forEach(record -> leadNowhere(record, contact.id())));
        return former.isPresent() ? Change.REPLACED : Change.ADDED;
    }

    private void leadNowhere(SourceKey record, ContactId id) {
        if (byRecord.find(record).filter(id::equals).isPresent()) {
            byRecord.remove(record);
        }
    }

    @Override
    public boolean remove(ContactId id) {
        Optional<Contact> former = contacts.find(id);
        former.ifPresent(contact -> {
            contact.records().forEach(record -> leadNowhere(record, id));
            contacts.remove(id);
        });
        return former.isPresent();
    }

    private void lead(SourceKey record, ContactId id) {
        if (byRecord.find(record).filter(id::equals).isEmpty()) {
            byRecord.put(record, id);
        }
    }

    private void endRedirect(ContactId id) {
        redirects.find(id).ifPresent(to -> {
            redirects.remove(id);
            mergedInto.remove(to, id);
        });
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return contacts.find(current(id));
    }

    /** The id that stayed: redirects lead from one to the next. */
    private ContactId current(ContactId id) {
        ContactId current = id;
        for (Optional<ContactId> next = redirects.find(id); next.isPresent(); next = redirects.find(current)) {
            current = next.get();
        }
        return current;
    }

    /** An id and all that were merged into it, step by step. */
    List<ContactId> withMerged(ContactId id) {
        List<ContactId> all = new ArrayList<>(List.of(current(id)));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(mergedInto.of(all.get(i)));
        }
        return all;
    }

    @Override
    public Optional<Contact> of(SourceKey record) {
        return byRecord.find(record).flatMap(contacts::find);
    }

    @Override
    public void redirect(ContactId from, ContactId to) {
        contacts.remove(from);
        redirects.put(from, to);
        mergedInto.add(to, from);
    }

    @Override
    public List<Contact> page(Optional<ContactId> after, int limit) {
        return contacts.page(after, limit);
    }
}
