package io.clientele.identity;

import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.util.Collection;
import java.util.List;

/** What joins records besides accounts, addresses and decisions, for one call of a resolver. Not thread-safe. */
interface Likeness {

    /**
     * Says which records will be asked for next, so that what is known of them can be read together. It changes nothing
     * else.
     */
    default void announce(Collection<SourceKey> records) {}

    /** The records that are like one, or that were before it changed. */
    Collection<SourceKey> of(SourceRecord record);

    /** The same for a record that is gone. */
    Collection<SourceKey> ofGone(SourceKey record);

    /** Whether a record is like one of some others. */
    boolean joins(SourceKey record, Collection<SourceKey> others);

    /** The records of a neighbourhood, a list for each person. */
    Collection<List<SourceRecord>> people(Neighbourhood neighbourhood);

    /** Nothing else joins records. */
    static Likeness none() {
        return new Likeness() {
            @Override
            public Collection<SourceKey> of(SourceRecord record) {
                return List.of();
            }

            @Override
            public Collection<SourceKey> ofGone(SourceKey record) {
                return List.of();
            }

            @Override
            public boolean joins(SourceKey record, Collection<SourceKey> others) {
                return false;
            }

            @Override
            public Collection<List<SourceRecord>> people(Neighbourhood neighbourhood) {
                return neighbourhood.joinedByKeys();
            }
        };
    }
}
