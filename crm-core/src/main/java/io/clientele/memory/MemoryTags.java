package io.clientele.memory;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.clientele.contact.ContactId;
import io.clientele.contact.Tag;
import io.clientele.contact.Tags;
import java.util.SortedSet;

/** Tags in memory. Not thread-safe. */
final class MemoryTags implements Tags {
    private final JournaledIndex<ContactId, Tag> tags;
    private final MemoryContacts contacts;

    MemoryTags(MemoryContacts contacts, Journal journal) {
        this.tags = new JournaledIndex<>(Tag::compareTo, journal);
        this.contacts = contacts;
    }

    @Override
    public boolean add(ContactId contact, Tag tag) {
        checkArgument(tag.origin() != Tag.Origin.SOURCE, "The tags of a source are kept with its records");
        if (of(contact).contains(tag)) {
            return false;
        }
        tags.add(contacts.withMerged(contact).get(0), tag);
        return true;
    }

    @Override
    public boolean remove(ContactId contact, Tag tag) {
        boolean removed = false;
        for (ContactId id : contacts.withMerged(contact)) {
            if (tags.contains(id, tag)) {
                tags.remove(id, tag);
                removed = true;
            }
        }
        return removed;
    }

    @Override
    public SortedSet<Tag> of(ContactId contact) {
        if (tags.isEmpty()) {
            return ImmutableSortedSet.of();
        }
        return contacts.withMerged(contact).stream()
                .flatMap(id -> tags.of(id).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Tag::compareTo));
    }
}
