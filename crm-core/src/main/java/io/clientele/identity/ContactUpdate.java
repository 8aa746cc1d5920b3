package io.clientele.identity;

import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.identity.decision.Merge;
import io.clientele.source.Change;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.storage.UnitOfWork;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps one contact for each person of a neighbourhood, and says what has changed. Not thread-safe. */
final class ContactUpdate {
    private final Contacts contacts;
    private final Outbox outbox;
    private final Neighbourhood neighbourhood;
    private final Beginnings beginnings;
    private final Dating dating;
    private final MergeLog merges;
    private final Survivorship survivorship;
    private final Map<ContactId, Contact> before = new LinkedHashMap<>();
    private final Map<SourceKey, ContactId> after = new HashMap<>();

    ContactUpdate(
            UnitOfWork work,
            Neighbourhood neighbourhood,
            Beginnings beginnings,
            MergeLog merges,
            Survivorship survivorship) {
        this.contacts = work.port(Contacts.class);
        this.outbox = work.port(Outbox.class);
        this.neighbourhood = neighbourhood;
        this.beginnings = beginnings;
        this.dating = new Dating(work);
        this.merges = merges;
        this.survivorship = survivorship;
    }

    /**
     * Brings the contacts up to date.
     *
     * @param start the record that the neighbourhood was looked up for, which may be gone
     */
    void apply(SourceKey start) {
        Set<SourceKey> records = new LinkedHashSet<>(Set.of(start));
        records.addAll(neighbourhood.records().keySet());
        records.forEach(record -> contacts.of(record).ifPresent(contact -> before.put(contact.id(), contact)));
        neighbourhood.people().forEach(this::keep);
        Set<ContactId> kept = Set.copyOf(after.values());
        before.values().stream().filter(contact -> !kept.contains(contact.id())).forEach(this::takeAway);
    }

    private void keep(List<SourceRecord> person) {
        ContactId id = beginnings.idOf(person, before.values());
        person.forEach(record -> after.put(record.key(), id));
        Change change = contacts.put(ContactAssembly.of(id, dating.of(person), neighbourhood::isOwn, survivorship));
        if (change == Change.ADDED) {
            outbox.append(new Event.ContactAdded(id));
        } else if (change == Change.REPLACED) {
            outbox.append(new Event.ContactChanged(id));
        }
    }

    private void takeAway(Contact gone) {
        Map<ContactId, Long> heirs = gone.records().stream()
                .filter(after::containsKey)
                .collect(Collectors.groupingBy(after::get, LinkedHashMap::new, Collectors.counting()));
        heirs.entrySet().stream()
                .max(Map.Entry.<ContactId, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .ifPresentOrElse(heir -> redirect(gone, heir), () -> remove(gone.id()));
    }

    private void redirect(Contact gone, ContactId heir) {
        contacts.redirect(gone.id(), heir);
        merges.add(gone.id(), heir, gone.records(), reasons(gone, heir));
        outbox.append(new Event.ContactsMerged(gone.id(), heir));
    }

    /** What the records of a contact that goes have in common with the others of the one that stays. */
    private Set<Merge.Reason> reasons(Contact gone, ContactId heir) {
        Set<SourceKey> others = new HashSet<>(after.keySet());
        others.removeIf(record -> !heir.equals(after.get(record)));
        gone.records().forEach(others::remove);
        return neighbourhood.reasons(gone.records(), others);
    }

    private void remove(ContactId gone) {
        contacts.remove(gone);
        outbox.append(new Event.ContactRemoved(gone));
    }
}
