package io.clientele.intake;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where other imports mention what one import left: found it unchanged, or changed it. It holds as long as the ledger's
 * clock stands where it stood. Not thread-safe.
 */
final class LaterMentions {
    private static final int PAGE = 64;

    private long clock;
    private final Deque<Long> own = new ArrayDeque<>();
    private final Set<Long> left = new HashSet<>();
    private final ListMultimap<Long, Long> mentions =
            MultimapBuilder.hashKeys().arrayListValues(1).build();

    private LaterMentions(long clock) {
        this.clock = clock;
    }

    /** Goes through the ledger, in several units of work. */
    static LaterMentions of(CrmStorage storage, TenantId tenant, LedgerHead head) {
        LaterMentions found = new LaterMentions(storage.inTransaction(tenant, work -> new Ledger(work).clock()));
        long after = head.first();
        List<Ledger.Numbered> page;
        do {
            long last = after;
            page = storage.inTransaction(tenant, work -> new Ledger(work).rows(last, PAGE));
            for (Ledger.Numbered row : page) {
                found.note(row, head.id());
                after = row.number();
            }
        } while (page.size() == PAGE);
        return found;
    }

    private void note(Ledger.Numbered numbered, ImportId undone) {
        LedgerRow row = numbered.row();
        if (row.id().equals(undone)) {
            own.push(numbered.number());
            row.entries().forEach(entry -> left.add(entry.to()));
            return;
        }
        row.unchanged().forEach(mark -> note(mark, numbered.number()));
        for (LedgerEntry entry : row.entries()) {
            if (entry.hasFormer()) {
                note(entry.from(), numbered.number());
            }
        }
    }

    /** Notes that a row has to do with a version; one that the import did not leave does not matter. */
    void note(long mark, long number) {
        if (left.contains(mark)) {
            mentions.put(mark, number);
        }
    }

    /** The rows that may mention a version and come behind a number, the first one first. */
    List<Long> of(long mark, long after) {
        return mentions.get(mark).stream()
                .filter(number -> number > after)
                .distinct()
                .sorted()
                .toList();
    }

    /** The numbers of the import's own rows, the last one first; each is given once. */
    Deque<Long> own() {
        return own;
    }

    boolean holdsAt(long shown) {
        return clock == shown;
    }

    /** What the clock has been moved on to by what was done with these mentions. */
    void holdFrom(long shown) {
        clock = shown;
    }
}
