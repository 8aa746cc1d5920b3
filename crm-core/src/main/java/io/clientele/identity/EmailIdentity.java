package io.clientele.identity;

import io.clientele.contact.Contacts;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Takes records for one person that have the same customer account of one system, or the same e-mail address, in any
 * writing.
 *
 * <p>An address that stands for many people joins nobody, and is not shown as theirs: one that was used under eight
 * different names or by eight accounts of one shop, or under four to seven names of which no more than half share a
 * word. A record costs a few look-ups, however many there are. Thread-safe: it has no state.
 */
public final class EmailIdentity implements IdentityResolver {

    /** A resolver. */
    public EmailIdentity() {}

    @Override
    public void resolve(UnitOfWork work, Collection<SourceKey> changed) {
        SharedKeys shared = new SharedKeys(work.port(SourceRecords.class), changed);
        Loners loners = new Loners(work);
        announce(work, changed);
        Set<SourceKey> done = new HashSet<>();
        for (SourceKey key : changed) {
            if (!done.contains(key) && !loners.keep(key)) {
                Neighbourhood neighbourhood = Neighbourhood.of(work, shared, key);
                new ContactUpdate(work, neighbourhood, new Beginnings(work, neighbourhood, shared)).apply(key);
                done.addAll(neighbourhood.records().keySet());
            }
        }
    }

    /** Most of what will be looked at is known beforehand. */
    private static void announce(UnitOfWork work, Collection<SourceKey> changed) {
        work.port(SourceRecords.class).announceSharing(changed, SharedKeys.mostLookedAt(changed.size()));
        work.port(Contacts.class).announce(changed);
    }
}
