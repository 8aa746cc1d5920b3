package io.clientele.vat.vies;

import io.clientele.storage.AdapterState;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.vat.number.VatNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Pending checks of one tenant in any storage, in its {@link AdapterState}. Each call is a unit of work of its own, so
 * none may be made within another. Thread-safe.
 *
 * <p>Keys are {@code vies/pending/} and a hash of the number, since keys may come into logs and numbers may be
 * people's. A value is {@code 1}, number, first time, tries and due time, between blanks. An entry that cannot be read,
 * such as one of a later release, is passed over and stays where it is.
 *
 * <p>Beside each there is an entry without a value, {@code vies/due/}, the due time and the same hash, so that
 * {@link #due} reads those that are due and no others, however many wait.
 */
public final class StoredPendingChecks implements PendingChecks {
    private final CrmStorage storage;
    private final TenantId tenant;

    /** The checks of a tenant. */
    public StoredPendingChecks(CrmStorage storage, TenantId tenant) {
        this.storage = storage;
        this.tenant = tenant;
    }

    @Override
    public Optional<PendingCheck> find(VatNumber number) {
        return storage.inTransaction(
                tenant,
                unit -> unit.port(AdapterState.class)
                        .find(PendingEntry.key(number))
                        .flatMap(PendingEntry::read));
    }

    @Override
    public void put(PendingCheck check) {
        inUnit(state -> {
            String key = PendingEntry.key(check.number());
            state.find(key).flatMap(PendingEntry::read).ifPresent(before -> new DueEntries(state).remove(before));
            state.put(key, PendingEntry.write(check));
            new DueEntries(state).put(check);
        });
    }

    @Override
    public void remove(VatNumber number) {
        inUnit(state -> state.find(PendingEntry.key(number)).ifPresent(entry -> {
            PendingEntry.read(entry).ifPresent(new DueEntries(state)::remove);
            state.remove(entry.key(), entry.version());
        }));
    }

    private void inUnit(Consumer<AdapterState> work) {
        storage.inTransaction(tenant, unit -> {
            work.accept(unit.port(AdapterState.class));
            return true;
        });
    }

    /** {@inheritDoc} Of equals the order is that of the hashes of their numbers. */
    @Override
    public List<PendingCheck> due(Instant now, int limit) {
        return storage.inTransaction(tenant, unit -> new DueEntries(unit.port(AdapterState.class)).due(now, limit));
    }
}
