package io.clientele.memory;

import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.source.Change;
import io.clientele.source.SourceKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Contacts in memory. Not thread-safe. */
final class MemoryContacts implements Contacts {
    private final JournaledTable<ContactId, Contact> contacts;
    /** The contact itself, not its id: it is asked for more often than it is put. */
    private final JournaledTable<SourceKey, Contact> byRecord;

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
            former.get().records().forEach(record -> lead(record, former.get()));
            return Change.UNCHANGED;
        }
        endRedirect(contact.id());
        contacts.put(contact.id(), contact);
        former.ifPresent(this::release);
        contact.records().forEach(record -> byRecord.put(record, contact));
        return former.isPresent() ? Change.REPLACED : Change.ADDED;
    }

    @Override
    public boolean remove(ContactId id) {
        Optional<Contact> former = contacts.find(id);
        former.ifPresent(contact -> {
            release(contact);
            contacts.remove(id);
        });
        return former.isPresent();
    }

    private void lead(SourceKey record, Contact contact) {
        if (!leadsTo(record, contact.id())) {
            byRecord.put(record, contact);
        }
    }

    private boolean leadsTo(SourceKey record, ContactId id) {
        return byRecord.find(record).map(Contact::id).filter(id::equals).isPresent();
    }

    /** No record leads to a version of a contact that is no more. */
    private void release(Contact former) {
        former.records().stream().filter(record -> leadsTo(record, former.id())).forEach(byRecord::remove);
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
        return byRecord.find(record);
    }

    @Override
    public void redirect(ContactId from, ContactId to) {
        contacts.find(from).ifPresent(this::release);
        contacts.remove(from);
        redirects.put(from, to);
        mergedInto.add(to, from);
    }

    @Override
    public List<Contact> page(Optional<ContactId> after, int limit) {
        return contacts.page(after, limit);
    }
}
