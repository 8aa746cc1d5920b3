package io.clientele.jdbc;

import io.clientele.consent.ConsentKey;
import io.clientele.jdbc.internal.sql.Hash;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;

/** What long or personal keys are found by in the tables: the hash of their parts. It must never change. */
final class Keys {
    private Keys() {}

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
