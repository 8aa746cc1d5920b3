package io.clientele.jdbc;

import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Hash;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Table;
import io.clientele.source.SourceKey;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the orders of each buyer come to, in a database: a few bytes beside each order, written with it, so that
 * profiles need not read whole orders.
 */
final class Histories {
    private static final Table ENTRIES = new Table("order", Keys.BUYER, List.of(Column.bytes("summary")));

    private Histories() {}

    /** Shows the entries of some buyers, in no order. */
    static void of(Place place, Collection<SourceKey> buyers, BiConsumer<SourceKey, HistoryEntry> found)
            throws SQLException {
        Map<Hash, SourceKey> byHash = new LinkedHashMap<>();
        buyers.forEach(buyer -> byHash.put(Keys.hash(buyer), buyer));
        place.select(ENTRIES, byHash.keySet().stream().map(Keys::buyer).toList(), row -> {
            @Nullable SourceKey buyer = byHash.get(row.hash(1));
            if (buyer != null) {
                found.accept(buyer, HistoryBytes.read(row.bytes(2)));
            }
        });
    }
}
