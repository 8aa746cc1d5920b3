package io.clientele.memory;

import io.clientele.contact.ContactId;
import io.clientele.contact.Note;
import io.clientele.contact.Notes;
import java.util.Comparator;
import java.util.List;

/** Notes in memory. Not thread-safe. */
final class MemoryNotes implements Notes {
    private record Entry(long number, Note note) {}

    private final JournaledIndex<ContactId, Entry> notes;
    private final MemoryContacts contacts;
    private long next;

    MemoryNotes(MemoryContacts contacts, Journal journal) {
        this.notes = new JournaledIndex<>(Comparator.comparingLong(Entry::number), journal);
        this.contacts = contacts;
    }

    @Override
    public void add(ContactId contact, Note note) {
        notes.add(contacts.withMerged(contact).get(0), new Entry(next++, note));
    }

    @Override
    public List<Note> of(ContactId contact) {
        if (notes.isEmpty()) {
            return List.of();
        }
        return contacts.withMerged(contact).stream()
                .flatMap(id -> notes.of(id).stream())
                .sorted(Comparator.comparingLong(Entry::number))
                .map(Entry::note)
                .toList();
    }
}
