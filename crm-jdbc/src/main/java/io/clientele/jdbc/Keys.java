package io.clientele.jdbc;

import io.clientele.consent.ConsentKey;
import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Hash;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import java.util.List;

/** What long or personal keys are found by in the tables: the hash of their parts. It must never change. */
final class Keys {
    /** The columns that an order's buyer is found by: the beginning of the hash has a small index. */
    static final List<Column> BUYER = List.of(Column.integer("buyer_start"), Column.hash("buyer"));

    private Keys() {}

    /** The cells of {@link #BUYER}. */
    static Row buyer(Hash buyer) {
        return Row.of(buyer.start(), buyer);
    }

    static Hash hash(SourceKey key) {
        return Hash.of(key.source(), key.kind().name(), key.id());
    }

    static Hash hash(IdentityKey key) {
        return Hash.of(key.kind().name(), key.value());
    }

    static Hash hash(ConsentKey key) {
        return Hash.of(key.channel().name(), key.purpose().name(), key.address());
    }
}
