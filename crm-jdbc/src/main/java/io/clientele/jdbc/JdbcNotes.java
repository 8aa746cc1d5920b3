package io.clientele.jdbc;

import io.clientele.contact.ContactId;
import io.clientele.contact.Note;
import io.clientele.contact.Notes;
import io.clientele.internal.json.NoteJson;
import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Notes in a database. Not thread-safe. */
final class JdbcNotes implements Notes, Changes {
    private static final Table NOTES =
            new Table("note", List.of(Column.key("contact"), Column.number("number")), List.of(Column.text("body")));
    private static final Table OF_CONTACTS =
            new Table("note", List.of(Column.key("contact")), List.of(Column.number("number"), Column.text("body")));

    private record Added(ContactId contact, Note note) {}

    private final Session session;
    private final JdbcContacts contacts;
    private List<Added> added = new ArrayList<>();

    JdbcNotes(Session session, JdbcContacts contacts) {
        this.session = session;
        this.contacts = contacts;
        session.keep(this);
    }

    @Override
    public void add(ContactId contact, Note note) {
        ContactId shownWith = contacts.withMerged(contact).get(0);
        added.add(new Added(shownWith, note));
        session.changed();
    }

    @Override
    public List<Note> of(ContactId contact) {
        session.flush();
        List<Row> keys = contacts.withMerged(contact).stream()
                .map(id -> Row.of(id.value()))
                .toList();
        List<Row> found = new ArrayList<>();
        session.ask(place -> {
            place.select(OF_CONTACTS, keys, found::add);
            return found;
        });
        return found.stream()
                .sorted(Comparator.comparingLong(row -> row.number(1)))
                .map(row -> NoteJson.read(row.text(2)))
                .toList();
    }

    @Override
    public int size() {
        return added.size();
    }

    @Override
    public void write(Place place) throws SQLException {
        List<Row> rows = added.stream()
                .map(one -> Row.of(one.contact().value(), session.nextNumber(), NoteJson.write(one.note())))
                .toList();
        added = new ArrayList<>();
        place.write(NOTES, rows, true);
    }
}
