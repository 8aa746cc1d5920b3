package io.clientele.identity;

import io.clientele.source.SourceKey;
import io.clientele.storage.UnitOfWork;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * Takes records for one person that have the same customer account of one system, or the same e-mail address, in any
 * writing.
 *
 * <p>An address that stands for many people joins nobody, and is not shown as theirs: one that was used under eight
 * different names or by eight accounts of one shop, or under four to seven names of which no more than half share a
 * word. What somebody has decided of two records ({@link Decisions}) holds against that. A record costs a few look-ups,
 * however many there are. Thread-safe.
 */
public final class EmailIdentity implements IdentityResolver {

    private final Survivorship survivorship;

    /** A resolver whose contacts show the most recent values. */
    public EmailIdentity() {
        this(Survivorship.standard());
    }

    /** A resolver whose contacts show the values that rules choose. */
    public EmailIdentity(Survivorship survivorship) {
        this.survivorship = survivorship;
    }

    @Override
    public void resolve(UnitOfWork work, Collection<SourceKey> changed) {
        resolve(work, changed, Optional.empty());
    }

    @Override
    public void resolve(UnitOfWork work, Collection<SourceKey> changed, Instant now) {
        resolve(work, changed, Optional.of(now));
    }

    private void resolve(UnitOfWork work, Collection<SourceKey> changed, Optional<Instant> now) {
        Decisions decisions = Decisions.in(work);
        Resolution resolution = new Resolution(work, changed, decisions, Likeness.none(), survivorship);
        Loners loners = new Loners(work, decisions);
        for (SourceKey key : changed) {
            if (!resolution.isDone(key) && !loners.keep(key)) {
                resolution.resolve(key);
            }
        }
        resolution.end(now);
    }
}
