package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Pending checks that are lost with the process. Thread-safe. */
public final class InMemoryPendingChecks implements PendingChecks {
    private static final Comparator<PendingCheck> BY_DUE = Comparator.comparing(PendingCheck::due)
            .thenComparing(check -> check.number().text());

    private final ConcurrentMap<VatNumber, PendingCheck> checks = new ConcurrentHashMap<>();

    /** No checks yet. */
    public InMemoryPendingChecks() {}

    @Override
    public Optional<PendingCheck> find(VatNumber number) {
        return Optional.ofNullable(checks.get(number));
    }

    @Override
    public void put(PendingCheck check) {
        checks.put(check.number(), check);
    }

    @Override
    public void remove(VatNumber number) {
        checks.remove(number);
    }

    @Override
    public List<PendingCheck> due(Instant now, int limit) {
        return checks.values().stream()
                .filter(check -> !check.due().isAfter(now))
                .sorted(BY_DUE)
                .limit(limit)
                .toList();
    }
}
