package io.clientele.jdbc;

import com.google.common.collect.ImmutableList;
import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.contact.Contact;
import io.clientele.contact.Note;
import io.clientele.contact.Tag;
import io.clientele.internal.json.ConsentEvidenceJson;
import io.clientele.internal.json.ContactJson;
import io.clientele.internal.json.NoteJson;
import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Hash;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.person.EmailAddress;
import io.clientele.profile.ProfileFacts;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The one statement that reads all that is known of whoever shows an e-mail address: each of its parts goes from the
 * address along indexes.
 */
final class AddressProfiles {
    private static final List<Column> COLUMNS = ImmutableList.of(
            Column.integer("part"),
            Column.key("contact"),
            Column.number("number"),
            Column.text("body"),
            Column.key("name"),
            Column.bytes("summary"));
    private static final int CONTACT = 0;
    private static final int ORDER = 1;
    private static final int TAG = 2;
    private static final int NOTE = 3;

    /**
     * In each part the columns that it has no use for are filled with others of their types. The address is said once
     * for each part: H2 remembers what a common table expression has found the first time.
     */
    private static final String STATEMENT = """
            SELECT 0, c.id, 0, c.body, c.id, f.email
            FROM {contact_email} f JOIN {contact} c ON c.tenant = f.tenant AND c.id = f.contact
            WHERE f.tenant = ? AND f.email = ?
            UNION ALL SELECT 1, f.contact, 0, '', f.contact, o.summary
            FROM {contact_email} f JOIN {contact_record} r ON r.tenant = f.tenant AND r.contact = f.contact
            JOIN {order} o ON o.tenant = r.tenant AND o.buyer_start = r.record_start AND o.buyer = r.record
            WHERE f.tenant = ? AND f.email = ?
            UNION ALL SELECT 2, f.contact, t.origin, '', t.name, f.email
            FROM {contact_email} f JOIN {contact} c ON c.tenant = f.tenant AND c.shown_as = f.contact
            JOIN {tag} t ON t.tenant = c.tenant AND t.contact = c.id
            WHERE f.tenant = ? AND f.email = ?
            UNION ALL SELECT 3, f.contact, n.number, n.body, f.contact, f.email
            FROM {contact_email} f JOIN {contact} c ON c.tenant = f.tenant AND c.shown_as = f.contact
            JOIN {note} n ON n.tenant = c.tenant AND n.contact = c.id
            WHERE f.tenant = ? AND f.email = ?
            UNION ALL SELECT 4, f.contact, k.number, k.body, f.contact, f.email
            FROM {contact_email} f JOIN {consent} k ON k.tenant = f.tenant
            WHERE f.tenant = ? AND f.email = ? AND k.consent_key = ?
            """;

    private final List<HistoryEntry> orders = new ArrayList<>();
    private final TreeSet<Tag> tags = new TreeSet<>();
    private final SortedMap<Long, Note> notes = new TreeMap<>();
    private final SortedMap<Long, ConsentEvidence> consent = new TreeMap<>();
    private @Nullable Contact contact;

    private AddressProfiles() {}

    /** What is known of those who show an address, by ascending id, with the evidence of consent for that address. */
    static List<ProfileFacts> of(Place place, EmailAddress address) throws SQLException {
        SortedMap<String, AddressProfiles> found = new TreeMap<>();
        Hash email = Hash.of(address.key());
        int tenant = place.tenant();
        Hash consentKey = Keys.hash(ConsentKey.emailMarketing(address));
        List<Row> rows = place.queryAll(
                statement(place),
                COLUMNS,
                email,
                tenant,
                email,
                tenant,
                email,
                tenant,
                email,
                tenant,
                email,
                consentKey);
        rows.forEach(row ->
                found.computeIfAbsent(row.text(1), id -> new AddressProfiles()).add(row));
        return found.values().stream().flatMap(one -> one.facts().stream()).toList();
    }

    private static String statement(Place place) {
        String sql = STATEMENT.replace("JOIN ", place.grammar().joinInOrder() + " ");
        for (String table : List.of("contact_email", "contact_record", "contact", "order", "tag", "note", "consent")) {
            sql = sql.replace("{" + table + "}", place.names().apply(table));
        }
        return sql;
    }

    private void add(Row row) {
        switch ((int) row.number(0)) {
            case CONTACT -> contact = ContactJson.read(row.text(3));
            case ORDER -> orders.add(HistoryBytes.read(row.bytes(5)));
            case TAG -> tags.add(JdbcTags.tag(row.number(2), row.text(4)));
            case NOTE -> notes.put(row.number(2), NoteJson.read(row.text(3)));
            default -> consent.put(row.number(2), ConsentEvidenceJson.read(row.text(3)));
        }
    }

    private List<ProfileFacts> facts() {
        Contact its = contact;
        return its == null
                ? List.of()
                : List.of(new ProfileFacts(
                        its,
                        JdbcProfiles.byTime(orders),
                        consent.values().stream()
                                .sorted(Comparator.comparing(ConsentEvidence::at))
                                .toList(),
                        tags,
                        List.copyOf(notes.values())));
    }
}
