package io.clientele.identity;

import io.clientele.source.SourceKey;
import io.clientele.storage.UnitOfWork;
import java.util.Collection;

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
}
