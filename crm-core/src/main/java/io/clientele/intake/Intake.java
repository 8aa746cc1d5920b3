package io.clientele.intake;

import io.clientele.identity.IdentityResolver;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.Tenant;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Stores orders and records as they come in, and keeps the contacts up to date.
 *
 * <p>Each call is one transaction: all of it is kept, with the contacts and events that follow from it, or nothing. The
 * same things in other portions end in the same state, and things that are known already change nothing and, outside of
 * an import, write nothing. Thread-safe.
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
    private final Optional<ImportId> during;

    /**
     * An intake of things that are not to be taken back.
     *
     * @param clock says when a consent was learnt of which nobody knows when it was given
     */
    public Intake(CrmStorage storage, Tenant tenant, IdentityResolver identity, InstantSource clock) {
        this(storage, tenant, identity, clock, Optional.empty());
    }

    private Intake(
            CrmStorage storage,
            Tenant tenant,
            IdentityResolver identity,
            InstantSource clock,
            Optional<ImportId> during) {
        this.storage = storage;
        this.tenant = tenant;
        this.identity = identity;
        this.clock = clock;
        this.during = during;
    }

    /**
     * The same, of things that belong to an import and can be taken back with it by {@link Imports#undo}. What each
     * portion changes, with the versions that were there before, and marks of what it finds unchanged are kept in the
     * same transaction: 8 bytes for each thing that is unchanged. An import that is not there yet begins with the first
     * portion.
     */
    public Intake during(ImportId id) {
        return new Intake(storage, tenant, identity, clock, Optional.of(id));
    }

    /**
     * Takes in some things, in one transaction; some hundreds at a time are a good measure.
     *
     * @return what became of each, in their order
     * @throws IllegalStateException if they belong to an import that has been taken back
     */
    public List<Outcome> take(List<Incoming> things) {
        Instant now = clock.instant();
        return storage.inTransaction(
                tenant.id(),
                work -> during.map(id -> take(work, things, now, id))
                        .orElseGet(() -> new Portion(work, tenant, identity, now, Witness.none()).take(things)));
    }

    private List<Outcome> take(UnitOfWork work, List<Incoming> things, Instant now, ImportId id) {
        Ledger ledger = new Ledger(work);
        LedgerHead head = ledger.head(id).orElseGet(() -> LedgerHead.begin(id, "", "", now, ledger.clock()));
        if (head.isUndone()) {
            throw new IllegalStateException("Import " + id + " has been taken back: begin another one");
        }
        LedgerWitness witness = new LedgerWitness();
        List<Outcome> outcomes = new Portion(work, tenant, identity, now, witness).take(things);
        boolean open = head.stage() == Import.Stage.OPEN;
        LedgerRow row = witness.row(id, work, open);
        if (!row.isEmpty()) {
            ledger.add(row);
            ledger.keep(head.plus(counts(outcomes, open)));
        }
        return outcomes;
    }

    private static Import.Counts counts(List<Outcome> outcomes, boolean withUnchanged) {
        return new Import.Counts(
                Collections.frequency(outcomes, Outcome.IMPORTED),
                Collections.frequency(outcomes, Outcome.UPDATED),
                withUnchanged ? Collections.frequency(outcomes, Outcome.UNCHANGED) : 0);
    }
}
