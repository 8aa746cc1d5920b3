package io.clientele.vat.vies;

import com.google.common.base.Strings;
import io.clientele.storage.AdapterState;
import io.clientele.storage.AdapterState.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds pending checks by the time when they are due: an entry for each, without a value, whose key begins with that
 * time. What is pending is what {@link PendingEntry} has; an entry here that leads to nothing is passed over.
 *
 * @param state where they are kept, within a unit of work
 */
record DueEntries(AdapterState state) {
    private static final String PREFIX = "vies/due/";

    /** Says that there is an entry for each check, as there is not where an earlier release has kept them. */
    private static final String COMPLETE = "vies/due";

    /** Behind the slash that ends a time, so that it is behind all keys of that time and before those of later ones. */
    private static final char BEHIND = '/' + 1;

    private static final int PAGE = 500;
    private static final int SECOND_DIGITS = 17;
    private static final int NANO_DIGITS = 9;

    void put(PendingCheck check) {
        state.put(key(check), "");
    }

    void remove(PendingCheck check) {
        state.find(key(check)).ifPresent(entry -> state.remove(entry.key(), entry.version()));
    }

    /** The checks that are due at a time, the longest due first. */
    List<PendingCheck> due(Instant now, int limit) {
        complete();
        String end = PREFIX + time(now) + BEHIND;
        List<PendingCheck> found = new ArrayList<>();
        Optional<String> after = Optional.empty();
        while (true) {
            List<Entry> page = state.scan(PREFIX, after, Math.min(PAGE, limit - found.size()));
            List<Entry> due = page.stream()
                    .filter(entry -> entry.key().compareTo(end) < 0)
                    .toList();
            found.addAll(checks(due));
            if (due.isEmpty() || due.size() < page.size() || found.size() == limit) {
                return found;
            }
            after = Optional.of(due.get(due.size() - 1).key());
        }
    }

    private List<PendingCheck> checks(List<Entry> due) {
        state.announce(due.stream().map(DueEntries::pendingKey).toList());
        return due.stream()
                .flatMap(entry -> state
                        .find(pendingKey(entry))
                        .flatMap(PendingEntry::read)
                        .filter(check -> key(check).equals(entry.key()))
                        .stream())
                .toList();
    }

    /** Makes the entries of checks that have none, once. */
    private void complete() {
        if (state.find(COMPLETE).isPresent()) {
            return;
        }
        Optional<String> after = Optional.empty();
        List<Entry> page;
        do {
            page = state.scan(PendingEntry.PREFIX, after, PAGE);
            page.forEach(entry -> PendingEntry.read(entry).ifPresent(this::put));
            after = page.stream().map(Entry::key).reduce((one, next) -> next);
        } while (page.size() == PAGE);
        state.put(COMPLETE, "");
    }

    private static String pendingKey(Entry entry) {
        return PendingEntry.PREFIX + entry.key().substring(entry.key().lastIndexOf('/') + 1);
    }

    private static String key(PendingCheck check) {
        return PREFIX + time(check.due()) + '/' + PendingEntry.hash(check.number());
    }

    /** Seconds since the earliest instant and nanoseconds, whose order as text is that of the times. */
    private static String time(Instant instant) {
        String seconds = Long.toString(instant.getEpochSecond() - Instant.MIN.getEpochSecond());
        return Strings.padStart(seconds, SECOND_DIGITS, '0')
                + Strings.padStart(Integer.toString(instant.getNano()), NANO_DIGITS, '0');
    }
}
