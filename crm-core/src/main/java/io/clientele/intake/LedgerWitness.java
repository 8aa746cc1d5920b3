package io.clientele.intake;

import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentState;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.Orders;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Notes what a portion of an import found, so that it can be said in the end what it did. Evidence that restricts is
 * not noted, for it is never taken back. Not thread-safe.
 */
final class LedgerWitness implements Witness {
    private final Map<OrderKey, Optional<Order>> orders = new LinkedHashMap<>();
    private final Map<SourceKey, Optional<SourceRecord>> records = new LinkedHashMap<>();
    private final Map<ConsentEvidence, Boolean> evidence = new LinkedHashMap<>();

    @Override
    public void order(OrderKey key, Optional<Order> former) {
        orders.putIfAbsent(key, former);
    }

    @Override
    public void record(SourceKey key, Optional<SourceRecord> former) {
        records.putIfAbsent(key, former);
    }

    @Override
    public void evidence(ConsentEvidence one, boolean added) {
        if (one.state() == ConsentState.SUBSCRIBED) {
            evidence.putIfAbsent(one, added);
        }
    }

    /**
     * What the portion did.
     *
     * @param withUnchanged whether what it found unchanged is to be told, too
     */
    LedgerRow row(ImportId id, UnitOfWork work, boolean withUnchanged) {
        List<LedgerEntry> entries = new ArrayList<>();
        Set<Long> unchanged = new LinkedHashSet<>();
        Orders storedOrders = work.port(Orders.class);
        orders.forEach((key, former) -> storedOrders.find(key).ifPresent(now -> {
            if (!former.equals(Optional.of(now))) {
                entries.add(LedgerEntry.of(key, former, now));
            } else if (withUnchanged) {
                unchanged.add(LedgerEntry.mark(now));
            }
        }));
        SourceRecords storedRecords = work.port(SourceRecords.class);
        records.forEach((key, former) -> storedRecords.find(key).ifPresent(now -> {
            if (!former.equals(Optional.of(now))) {
                entries.add(LedgerEntry.of(key, former, now));
            } else if (withUnchanged) {
                unchanged.add(LedgerEntry.mark(now));
            }
        }));
        evidence.forEach((one, added) -> {
            if (added) {
                entries.add(LedgerEntry.of(one));
            } else if (withUnchanged) {
                unchanged.add(LedgerEntry.mark(one));
            }
        });
        return new LedgerRow(id, entries, unchanged);
    }
}
