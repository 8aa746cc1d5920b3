package io.clientele.identity;

import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Decides which source records are one person, and keeps the contacts accordingly. Implementations are thread-safe.
 *
 * <p>What an implementation owes: afterwards every record leads to exactly one contact, and there is no other; the
 * grouping follows from the records that are stored, whatever the order they came in; a contact keeps its id as long as
 * the record that it began with; and every change is told to the outbox. A record that is made from orders and bears no
 * date ({@link io.clientele.source.SourceRecord#recordedAt}) is not resolved again for orders that say nothing new: one
 * that compares such records by their dates dates them.
 */
@FunctionalInterface
public interface IdentityResolver {

    /**
     * Brings the contacts of some records, and of all records that have to do with them, up to date.
     *
     * @param work the unit of work in which the records were changed
     * @param changed the keys of records that were put or removed, and for each identity key that one of them has lost
     *     a record that still has it, in the order in which they came; a contact all of whose records are gone is
     *     removed
     */
    void resolve(UnitOfWork work, Collection<SourceKey> changed);

    /**
     * The same at a known time, which an implementation that keeps a log of merges writes down there
     * ({@link io.clientele.identity.decision.Merge#at}). One that needs no time does not override it.
     *
     * @param now the time that is to be written down
     */
    default void resolve(UnitOfWork work, Collection<SourceKey> changed, Instant now) {
        resolve(work, changed);
    }

    /**
     * Resolves records that are there already again, as when a rule has changed, or what has been learnt of them.
     *
     * @param after the last key of the page before; empty for the first page
     * @param limit how many records, at least 1; some hundreds are a good measure for one unit of work
     * @param now the time that is written down beside what is merged
     * @return the key to go on from; empty when all have been resolved
     */
    default Optional<SourceKey> resolvePage(UnitOfWork work, Optional<SourceKey> after, int limit, Instant now) {
        List<SourceKey> page = work.port(SourceRecords.class).page(after, limit).stream()
                .map(SourceRecord::key)
                .toList();
        resolve(work, page, now);
        return page.size() < limit ? Optional.empty() : Optional.of(page.get(page.size() - 1));
    }
}
