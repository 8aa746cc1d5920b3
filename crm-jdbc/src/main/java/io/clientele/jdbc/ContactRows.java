package io.clientele.jdbc;

import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.internal.json.ContactJson;
import io.clientele.jdbc.Remembered.Written;
import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Hash;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Table;
import io.clientele.person.EmailAddress;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The rows of contacts, and of the addresses that they show. */
final class ContactRows implements Remembered.Rows<ContactId, ContactPlace> {
    private static final Table CONTACTS = new Table(
            "contact",
            List.of(Column.key("id")),
            List.of(Column.text("body"), Column.key("merged_into"), Column.key("shown_as")));
    private static final Table EMAILS =
            new Table("contact_email", List.of(Column.hash("email"), Column.key("contact")), List.of());

    private ContactRows() {}

    static Remembered<ContactId, ContactPlace> remembered(Session session) {
        return new Remembered<>(session, Comparator.naturalOrder(), new ContactRows());
    }

    @Override
    public void load(Place place, List<ContactId> keys, BiConsumer<ContactId, ContactPlace> found) throws SQLException {
        place.select(CONTACTS, keys.stream().map(id -> Row.of(id.value())).toList(), row -> {
            ContactPlace one = read(row);
            found.accept(one.id(), one);
        });
    }

    /** The contact itself and all that were merged into it, step by step. */
    static List<ContactPlace> shownAs(Place place, ContactId id) throws SQLException {
        return place.query(CONTACTS, "shown_as = ? ORDER BY id", id.value()).stream()
                .map(ContactRows::read)
                .toList();
    }

    /** The contacts behind a place. */
    static List<Contact> page(Place place, @Nullable Row after, int limit) throws SQLException {
        return place.page(CONTACTS, "body IS NOT NULL", CONTACTS.key(), after, limit).stream()
                .map(row -> ContactJson.read(row.text(1)))
                .toList();
    }

    private static ContactPlace read(Row row) {
        return new ContactPlace(
                new ContactId(row.text(0)),
                row.textIfAny(1).map(ContactJson::read),
                row.textIfAny(2).map(ContactId::new),
                new ContactId(row.text(3)));
    }

    @Override
    public void write(Place place, List<Written<ContactId, ContactPlace>> changes) throws SQLException {
        Batch.write(place, CONTACTS, changes, id -> Row.of(id.value()), ContactRows::row);
        writeEmails(place, changes);
    }

    private static Row row(ContactId id, ContactPlace place) {
        return Row.of(
                id.value(),
                place.contact().map(ContactJson::write).orElse(null),
                place.mergedInto().map(ContactId::value).orElse(null),
                place.shownAs().value());
    }

    private static void writeEmails(Place place, List<Written<ContactId, ContactPlace>> changes) throws SQLException {
        Batch batch = new Batch(EMAILS);
        for (Written<ContactId, ContactPlace> change : changes) {
            Set<Hash> before = emails(change.former());
            Set<Hash> now = emails(change.now());
            for (Hash email : before) {
                if (!now.contains(email)) {
                    batch.remove(Row.of(email, change.key().value()));
                }
            }
            for (Hash email : now) {
                if (!before.contains(email)) {
                    batch.add(Row.of(email, change.key().value()));
                }
            }
        }
        batch.write(place);
    }

    private static Set<Hash> emails(@Nullable ContactPlace place) {
        Set<Hash> emails = new TreeSet<>();
        Optional.ofNullable(place)
                .flatMap(ContactPlace::contact)
                .ifPresent(contact -> contact.emails().stream()
                        .map(EmailAddress::key)
                        .map(Hash::of)
                        .forEach(emails::add));
        return emails;
    }
}
