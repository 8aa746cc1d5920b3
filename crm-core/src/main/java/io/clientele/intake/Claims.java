package io.clientele.intake;

import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.storage.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps as evidence what is claimed about consent, and tells of what follows. Not thread-safe. */
final class Claims {
    private final Consents consents;
    private final Outbox outbox;
    private final Instant now;
    private final Witness witness;

    Claims(UnitOfWork work, Instant now, Witness witness) {
        this.consents = work.port(Consents.class);
        this.outbox = work.port(Outbox.class);
        this.now = now;
        this.witness = witness;
    }

    /** Says for which keys there will be claims. */
    void announce(List<ConsentKey> keys) {
        consents.announce(keys);
    }

    /** Whether a claim was new. */
    boolean believe(Incoming.Claim claim, String source) {
        List<ConsentEvidence> known = consents.of(claim.key());
        if (claim.at().isEmpty()) {
            Optional<ConsentEvidence> said = lastWordOf(source, known).filter(last -> says(last, claim));
            if (said.isPresent()) {
                witness.evidence(said.get(), false);
                return false;
            }
        }
        ConsentEvidence evidence = new ConsentEvidence(
                claim.key(), claim.state(), source, claim.at().orElse(now), claim.proof());
        boolean added = consents.add(evidence);
        witness.evidence(evidence, added);
        if (added) {
            tellOfChange(claim.key(), ConsentState.of(known));
        }
        return added;
    }

    /** Takes back evidence that gives consent; whether it was there. */
    boolean takeBack(ConsentEvidence evidence) {
        ConsentState before = consents.state(evidence.key());
        boolean removed = consents.remove(evidence);
        if (removed) {
            tellOfChange(evidence.key(), before);
        }
        return removed;
    }

    private void tellOfChange(ConsentKey key, ConsentState before) {
        ConsentState after = consents.state(key);
        if (after != before) {
            outbox.append(new Event.ConsentChanged(key, after));
        }
    }

    private static Optional<ConsentEvidence> lastWordOf(String source, List<ConsentEvidence> known) {
        return known.stream()
                .filter(evidence -> evidence.source().equals(source))
                .reduce((earlier, later) -> later);
    }

    private static boolean says(ConsentEvidence last, Incoming.Claim claim) {
        return last.state() == claim.state() && last.proof().equals(claim.proof());
    }
}
