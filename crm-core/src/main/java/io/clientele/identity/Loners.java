package io.clientele.identity;

import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.source.Change;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.util.Optional;

/**
 * Keeps the contacts of records that have nothing in common with any other, which most are when they come: what
 * {@link Neighbourhood} and {@link ContactUpdate} would make of them, without looking around. Not thread-safe.
 */
final class Loners {
    private final TenantId tenant;
    private final SourceRecords stored;
    private final Contacts contacts;
    private final Outbox outbox;
    private final Dating dating;
    private final Decisions decisions;

    Loners(UnitOfWork work, Decisions decisions) {
        this.tenant = work.tenant();
        this.stored = work.port(SourceRecords.class);
        this.contacts = work.port(Contacts.class);
        this.outbox = work.port(Outbox.class);
        this.dating = new Dating(work);
        this.decisions = decisions;
    }

    /** Keeps the contact of a record, if it stands alone; whether it does. */
    boolean keep(SourceKey key) {
        Optional<SourceRecord> record = stored.find(key);
        if (record.isEmpty()
                || !sharesNothing(record.get())
                || !decisions.of(key).isEmpty()) {
            return false;
        }
        ContactId id = ContactId.of(tenant, key);
        Optional<Contact> before = contacts.of(key);
        if (before.isPresent() && !isItsOwn(before.get(), id)) {
            return false;
        }
        Change change = contacts.put(ContactAssembly.of(id, dating.alone(record.get())));
        if (change != Change.UNCHANGED) {
            outbox.append(change == Change.ADDED ? new Event.ContactAdded(id) : new Event.ContactChanged(id));
        }
        return true;
    }

    private boolean sharesNothing(SourceRecord record) {
        for (IdentityKey key : IdentityKey.of(record)) {
            if (stored.with(key, 2).size() > 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isItsOwn(Contact contact, ContactId id) {
        return contact.id().equals(id) && contact.records().size() == 1;
    }
}
