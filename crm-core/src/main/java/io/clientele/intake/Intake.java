package io.clientele.intake;

import io.clientele.identity.IdentityResolver;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.Tenant;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Stores orders and records as they come in, and keeps the contacts up to date.
 *
 * <p>Each call is one transaction: all of it is kept, with the contacts and events that follow from it, or nothing. The
 * same things in other portions end in the same state, and things that are known already change nothing. Thread-safe.
 *
 * <pre>{@code
 * Intake intake = new Intake(storage, tenant, new EmailIdentity(), clock);
 * List<Outcome> outcomes = intake.take(List.of(Incoming.of(order)));
 * }</pre>
 */
public final class Intake {
    private final CrmStorage storage;
    private final Tenant tenant;
    private final IdentityResolver identity;
    private final InstantSource clock;

    /**
     * An intake.
     *
     * @param clock says when a consent was learnt of which nobody knows when it was given
     */
    public Intake(CrmStorage storage, Tenant tenant, IdentityResolver identity, InstantSource clock) {
        this.storage = storage;
        this.tenant = tenant;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Takes in some things, in one transaction; some hundreds at a time are a good measure.
     *
     * @return what became of each, in their order
     */
    public List<Outcome> take(List<Incoming> things) {
        Instant now = clock.instant();
        return storage.inTransaction(
                tenant.id(), work -> new Portion(work, tenant, identity, now, Witness.none()).take(things));
    }
}
