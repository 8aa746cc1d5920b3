package io.clientele.jdbc;

import io.clientele.contact.ContactId;
import io.clientele.jdbc.Remembered.Written;
import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Hash;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Table;
import io.clientele.source.SourceKey;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The rows that say which contact a record leads to. */
final class LeadRows implements Remembered.Rows<SourceKey, ContactId> {
    private static final Table LEADS = new Table(
            "contact_record",
            List.of(Column.hash("record")),
            List.of(Column.key("contact"), Column.integer("record_start")));

    private LeadRows() {}

    static Remembered<SourceKey, ContactId> remembered(Session session) {
        return new Remembered<>(session, Comparator.naturalOrder(), new LeadRows());
    }

    @Override
    public void load(Place place, List<SourceKey> keys, BiConsumer<SourceKey, ContactId> found) throws SQLException {
        Map<Hash, SourceKey> byHash = new LinkedHashMap<>();
        keys.forEach(key -> byHash.put(Keys.hash(key), key));
        place.select(LEADS, byHash.keySet().stream().map(Row::of).toList(), row -> {
            @Nullable SourceKey key = byHash.get(row.hash(0));
            if (key != null) {
                found.accept(key, new ContactId(row.text(1)));
            }
        });
    }

    @Override
    public void write(Place place, List<Written<SourceKey, ContactId>> changes) throws SQLException {
        Batch.write(place, LEADS, changes, record -> Row.of(Keys.hash(record)), LeadRows::row);
    }

    private static Row row(SourceKey record, ContactId contact) {
        Hash hash = Keys.hash(record);
        return Row.of(hash, contact.value(), hash.start());
    }
}
