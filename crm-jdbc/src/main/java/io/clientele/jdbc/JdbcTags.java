package io.clientele.jdbc;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import io.clientele.contact.ContactId;
import io.clientele.contact.Tag;
import io.clientele.contact.Tags;
import io.clientele.jdbc.Remembered.Written;
import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Table;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tags in a database. Not thread-safe. */
final class JdbcTags implements Tags, Remembered.Rows<ContactId, Set<Tag>> {
    private static final Table TAGS =
            new Table("tag", List.of(Column.key("contact"), Column.integer("origin"), Column.key("name")), List.of());
    private static final Table OF_CONTACTS =
            new Table("tag", List.of(Column.key("contact")), List.of(Column.integer("origin"), Column.key("name")));

    private final Remembered<ContactId, Set<Tag>> tags;
    private final JdbcContacts contacts;

    JdbcTags(Session session, JdbcContacts contacts) {
        this.tags = new Remembered<>(session, Comparator.naturalOrder(), this);
        this.contacts = contacts;
    }

    @Override
    public boolean add(ContactId contact, Tag tag) {
        checkArgument(tag.origin() != Tag.Origin.SOURCE, "The tags of a source are kept with its records");
        if (of(contact).contains(tag)) {
            return false;
        }
        ContactId id = contacts.withMerged(contact).get(0);
        tags.put(id, Sets.union(own(id), Set.of(tag)).immutableCopy());
        return true;
    }

    @Override
    public void announce(Collection<ContactId> ids) {
        tags.fetch(contacts.announceFamilies(ids));
    }

    /** Reads at once the tags on contacts that will be asked for. */
    void fetch(Collection<ContactId> ids) {
        tags.fetch(ids);
    }

    private Set<Tag> own(ContactId id) {
        return tags.find(id).orElse(Set.of());
    }

    @Override
    public boolean remove(ContactId contact, Tag tag) {
        boolean removed = false;
        for (ContactId id : contacts.withMerged(contact)) {
            if (own(id).contains(tag)) {
                tags.put(id, Sets.difference(own(id), Set.of(tag)).immutableCopy());
                removed = true;
            }
        }
        return removed;
    }

    @Override
    public SortedSet<Tag> of(ContactId contact) {
        return on(contacts.withMerged(contact));
    }

    /** The tags on a contact and on those that were merged into it. */
    SortedSet<Tag> on(Collection<ContactId> all) {
        tags.fetch(all);
        return all.stream()
                .flatMap(id -> own(id).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public void load(Place place, List<ContactId> keys, BiConsumer<ContactId, Set<Tag>> found) throws SQLException {
        var all = MultimapBuilder.hashKeys().arrayListValues().<ContactId, Tag>build();
        place.select(
                OF_CONTACTS,
                keys.stream().map(id -> Row.of(id.value())).toList(),
                row -> all.put(new ContactId(row.text(0)), new Tag(row.text(2), origin(row.number(1)))));
        all.asMap().forEach((id, its) -> found.accept(id, ImmutableSet.copyOf(its)));
    }

    @Override
    public void write(Place place, List<Written<ContactId, Set<Tag>>> changes) throws SQLException {
        Batch batch = new Batch(TAGS);
        for (Written<ContactId, Set<Tag>> change : changes) {
            Set<Tag> before = tags(change.former());
            Set<Tag> now = tags(change.now());
            Sets.difference(before, now).forEach(tag -> batch.remove(row(change.key(), tag)));
            Sets.difference(now, before).stream().sorted().forEach(tag -> batch.add(row(change.key(), tag)));
        }
        batch.write(place);
    }

    private static Set<Tag> tags(@Nullable Set<Tag> some) {
        return some == null ? Set.of() : some;
    }

    private static Row row(ContactId contact, Tag tag) {
        return Row.of(contact.value(), number(tag.origin()), tag.name());
    }

    /** Numbers that must never change. */
    private static int number(Tag.Origin origin) {
        return switch (origin) {
            case MANUAL -> 0;
            case AUTOMATIC -> 1;
            case SOURCE -> 2;
        };
    }

    /** The tag of a row. */
    static Tag tag(long origin, String name) {
        return new Tag(name, origin(origin));
    }

    private static Tag.Origin origin(long number) {
        return number == 0 ? Tag.Origin.MANUAL : Tag.Origin.AUTOMATIC;
    }
}
