package io.clientele.identity;

import io.clientele.contact.Contacts;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Brings the contacts of records that changed up to date, one neighbourhood after the other. Not thread-safe. */
final class Resolution {
    private final UnitOfWork work;
    private final SharedKeys shared;
    private final Decisions decisions;
    private final MergeLog merges;
    private final Likeness likeness;
    private final Survivorship survivorship;
    private final Set<SourceKey> done = new HashSet<>();

    Resolution(
            UnitOfWork work,
            Collection<SourceKey> changed,
            Decisions decisions,
            Likeness likeness,
            Survivorship survivorship) {
        this.work = work;
        this.shared = new SharedKeys(work.port(SourceRecords.class), changed);
        this.decisions = decisions;
        this.merges = MergeLog.in(work);
        this.likeness = likeness;
        this.survivorship = survivorship;
        // Most of what will be looked at is known beforehand.
        shared.announce(changed);
        work.port(Contacts.class).announce(changed);
        decisions.announce(changed);
    }

    /** Resolves a record, unless that has been done with another one. */
    void resolve(SourceKey key) {
        if (!done.contains(key)) {
            Neighbourhood neighbourhood = Neighbourhood.of(work, shared, decisions, likeness, key);
            Beginnings beginnings = new Beginnings(work, neighbourhood, shared);
            new ContactUpdate(work, neighbourhood, beginnings, merges, survivorship).apply(key);
            done.addAll(neighbourhood.records().keySet());
        }
    }

    boolean isDone(SourceKey key) {
        return done.contains(key);
    }

    /**
     * Ends it: what was noted meanwhile is written.
     *
     * @param at when it took place, if that is known
     */
    void end(Optional<Instant> at) {
        merges.write(at);
    }
}
