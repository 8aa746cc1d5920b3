package io.clientele.identity;

import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Who shares an identity key: looked up once for all records that are resolved together. Not thread-safe. */
final class SharedKeys {
    /** No address of a person or family has more records than this; of a stand-in's, no more need be looked at. */
    private static final int MOST_LOOKED_AT = 64;

    private final SourceRecords stored;
    private final Map<SourceKey, Integer> arrival = new HashMap<>();
    private final Map<IdentityKey, Sharing> known = new HashMap<>();

    /** Nothing looked up yet, for records that were put in this order. */
    SharedKeys(SourceRecords stored, Collection<SourceKey> changed) {
        this.stored = stored;
        changed.forEach(key -> arrival.putIfAbsent(key, arrival.size()));
    }

    /** The place of a record among those that were put; empty if it was not. */
    OptionalInt arrival(SourceRecord record) {
        Integer place = arrival.get(record.key());
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /**
     * What a key joins.
     *
     * @param standIn whether it is an address that stands for many people, and joins nobody
     * @param joined the records that it joins; none for a stand-in
     * @param formerly a record that a stand-in may have joined to others before it was known for what it is
     */
    record Sharing(boolean standIn, List<SourceRecord> joined, Optional<SourceRecord> formerly) {}

    Sharing of(IdentityKey key) {
        return known.computeIfAbsent(key, this::lookUp);
    }

    /** So many records of one key are looked at when so many have changed. */
    static int mostLookedAt(int changed) {
        return Math.max(MOST_LOOKED_AT, changed + 1);
    }

    /** All whom an address joined are in one contact: of those that are not looked at anyway, one leads to it. */
    private Sharing lookUp(IdentityKey key) {
        List<SourceRecord> sharing = stored.with(key, mostLookedAt(arrival.size()));
        List<SourceRecord> lookedAt = sharing.subList(0, Math.min(MOST_LOOKED_AT, sharing.size()));
        return key.kind() == IdentityKey.Kind.EMAIL && StandIns.isStandIn(lookedAt)
                ? new Sharing(
                        true,
                        List.of(),
                        sharing.stream()
                                .filter(record -> arrival(record).isEmpty())
                                .findFirst())
                : new Sharing(false, lookedAt, Optional.empty());
    }
}
