package io.clientele.identity;

import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * @param formerly records whose contacts may show a stand-in from before it was known for what it is
     */
    record Sharing(boolean standIn, List<SourceRecord> joined, List<SourceRecord> formerly) {}

    Sharing of(IdentityKey key) {
        return known.computeIfAbsent(key, this::lookUp);
    }

    /** Says of which records it will be asked next with whom they share a key. */
    void announce(Collection<SourceKey> records) {
        stored.announceSharing(records, mostLookedAt(arrival.size()));
    }

    /** So many records of one key are looked at when so many have changed. */
    static int mostLookedAt(int changed) {
        return Math.max(MOST_LOOKED_AT, changed + 1);
    }

    private Sharing lookUp(IdentityKey key) {
        List<SourceRecord> sharing = stored.with(key, mostLookedAt(arrival.size()));
        List<SourceRecord> lookedAt = sharing.subList(0, Math.min(MOST_LOOKED_AT, sharing.size()));
        return key.kind() == IdentityKey.Kind.EMAIL && StandIns.isStandIn(lookedAt)
                ? new Sharing(true, List.of(), formerly(sharing))
                : new Sharing(false, lookedAt, List.of());
    }

    /**
     * Those that are not looked at anyway. Whom a stand-in of so many once joined is in one contact, to which one of
     * them leads.
     */
    private List<SourceRecord> formerly(List<SourceRecord> sharing) {
        return sharing.stream()
                .filter(record -> arrival(record).isEmpty())
                .limit(sharing.size() < MOST_LOOKED_AT ? MOST_LOOKED_AT : 1)
                .toList();
    }
}
