package io.clientele.identity;

import io.clientele.source.SourceKey;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which source records have a blocking key in common, of one tenant, within a unit of work: a number made of what
 * records of one person mostly share ({@link io.clientele.identity.match.RecordKeys}), by which a new record finds
 * those that it is worth comparing with. It holds no personal data, and is empty where no resolver needs it.
 */
public interface BlockingIndex {

    /**
     * Keeps the keys of a record in the place of those that it had.
     *
     * @param keys its keys; empty for a record that is gone
     * @return the keys that it had
     */
    Set<Long> put(SourceKey record, Set<Long> keys);

    /** The keys of a record; empty if none were kept. */
    Set<Long> of(SourceKey record);

    /**
     * Records that have a key: all of them if there are no more than the limit; otherwise which ones of them is not
     * said.
     *
     * @param limit how many at most, at least 1
     */
    List<SourceKey> with(long key, int limit);

    /**
     * Says which records' keys will be asked for next, so that a storage at a distance can fetch them together. It
     * changes nothing else.
     */
    default void announce(Collection<SourceKey> records) {}

    /** The same for keys of which it will be asked who has them, so many of each. */
    default void announceSharing(Collection<Long> keys, int limit) {}
}
