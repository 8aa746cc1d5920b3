package io.clientele.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The source records of one tenant, within a unit of work. */
public interface SourceRecords {

    /** Keeps a record under its key in the place of the one there. */
    Change put(SourceRecord record);

    /**
     * Removes a record: it is found neither by its key nor by what it has in common with others. The contact that it
     * leads to is left as it is; see {@code io.clientele.identity.IdentityResolver}.
     *
     * @return whether it was there
     */
    boolean remove(SourceKey key);

    /** The record with a key. */
    Optional<SourceRecord> find(SourceKey key);

    /**
     * Says which records will be looked for next, so that a storage at a distance can fetch them together. It changes
     * nothing else.
     */
    default void announce(Collection<SourceKey> keys) {}

    /**
     * The same for records for whose identity keys it will be asked who has them, too.
     *
     * @param limit how many of each identity key at most, at least 1
     */
    default void announceSharing(Collection<SourceKey> keys, int limit) {}

    /**
     * The records that have an identity key (an e-mail address or a customer account, see {@link IdentityKey}), by
     * ascending key of the record.
     *
     * @param limit how many at most, at least 1
     */
    List<SourceRecord> with(IdentityKey key, int limit);

    /**
     * The records behind a key, by ascending key.
     *
     * @param after the last key of the page before; empty for the first page
     * @param limit how many at most, at least 1
     */
    List<SourceRecord> page(Optional<SourceKey> after, int limit);
}
