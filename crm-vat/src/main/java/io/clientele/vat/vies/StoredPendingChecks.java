package io.clientele.vat.vies;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import io.clientele.storage.AdapterState;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.vat.number.NumberCheck;
import io.clientele.vat.number.VatNumber;
import io.clientele.vat.number.VatNumbers;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
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
 * <p>{@link #due} reads all checks of the tenant: it is meant for thousands of them, not for millions.
 */
public final class StoredPendingChecks implements PendingChecks {
    private static final String PREFIX = "vies/pending/";
    private static final String FORMAT = "1";
    private static final int PAGE = 500;

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
                tenant, unit -> unit.port(AdapterState.class).find(key(number)).flatMap(StoredPendingChecks::read));
    }

    @Override
    public void put(PendingCheck check) {
        inUnit(state -> state.put(key(check.number()), write(check)));
    }

    @Override
    public void remove(VatNumber number) {
        inUnit(state -> state.find(key(number)).ifPresent(entry -> state.remove(entry.key(), entry.version())));
    }

    private void inUnit(Consumer<AdapterState> work) {
        storage.inTransaction(tenant, unit -> {
            work.accept(unit.port(AdapterState.class));
            return true;
        });
    }

    @Override
    public List<PendingCheck> due(Instant now, int limit) {
        return storage.inTransaction(tenant, unit -> all(unit.port(AdapterState.class))).stream()
                .filter(check -> !check.due().isAfter(now))
                .sorted(InMemoryPendingChecks.BY_DUE)
                .limit(limit)
                .toList();
    }

    private static List<PendingCheck> all(AdapterState state) {
        List<PendingCheck> found = new ArrayList<>();
        Optional<String> after = Optional.empty();
        while (true) {
            List<AdapterState.Entry> page = state.scan(PREFIX, after, PAGE);
            page.forEach(entry -> read(entry).ifPresent(found::add));
            if (page.size() < PAGE) {
                return found;
            }
            after = Optional.of(page.get(page.size() - 1).key());
        }
    }

    private static String key(VatNumber number) {
        return PREFIX + Hashing.sha256().hashString(number.text(), StandardCharsets.UTF_8);
    }

    private static String write(PendingCheck check) {
        return String.join(
                " ",
                FORMAT,
                check.number().text(),
                check.since().toString(),
                Integer.toString(check.tries()),
                check.due().toString());
    }

    private static Optional<PendingCheck> read(AdapterState.Entry entry) {
        List<String> parts = Splitter.on(' ').splitToList(entry.value());
        // A later format is for a later release to read; the rules for numbers may have changed since, too.
        if (parts.size() != 5 || !parts.get(0).equals(FORMAT)) {
            return Optional.empty();
        }
        return VatNumbers.check(parts.get(1), Optional.empty()) instanceof NumberCheck.Valid valid
                ? read(valid.number(), parts)
                : Optional.empty();
    }

    private static Optional<PendingCheck> read(VatNumber number, List<String> parts) {
        try {
            return Optional.of(new PendingCheck(
                    number, Instant.parse(parts.get(2)), Integer.parseInt(parts.get(3)), Instant.parse(parts.get(4))));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            // One entry that somebody has spoilt must not hold up all others.
            return Optional.empty();
        }
    }
}
