package io.clientele.identity;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.contact.ContactId;
import io.clientele.identity.decision.Merge;
import io.clientele.internal.json.MergeJson;
import io.clientele.source.SourceKey;
import io.clientele.storage.AdapterState;
import io.clientele.storage.AdapterState.Entry;
import io.clientele.storage.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which contacts of one tenant have become one, in the order in which that was found out, within a unit of work. It is
 * kept with what adapters remember, and so in every storage. Not thread-safe.
 */
public final class MergeLog {
    private static final String NUMBER = "identity/merges";
    private static final String ROWS = "identity/merge/";
    private static final String LAST = "identity/merged/";

    private final AdapterState state;
    private final List<Merge> unwritten = new ArrayList<>();

    private MergeLog(UnitOfWork work) {
        this.state = work.port(AdapterState.class);
    }

    /** The log of the tenant of a unit of work. */
    public static MergeLog in(UnitOfWork work) {
        return new MergeLog(work);
    }

    /** The last merge in which a contact went. */
    public Optional<Merge> of(ContactId from) {
        return state.find(LAST + from.value())
                .flatMap(last -> state.find(ROWS + last.value()))
                .map(Entry::value)
                .map(MergeJson::read);
    }

    /**
     * The merges behind a number, in their order.
     *
     * @param after the number of the last merge of the page before; 0 for the first page
     * @param limit how many at most, at least 1
     */
    public List<Merge> page(long after, int limit) {
        checkArgument(after >= 0, "Merges are numbered from 1");
        return state.scan(ROWS, Optional.of(ROWS + text(after)), limit).stream()
                .map(Entry::value)
                .map(MergeJson::read)
                .toList();
    }

    /** Notes a merge, to be written with others; it is numbered when it is. */
    void add(ContactId from, ContactId into, Collection<SourceKey> records, Set<Merge.Reason> reasons) {
        unwritten.add(new Merge(
                unwritten.size() + 1L,
                Optional.empty(),
                from,
                into,
                records.stream().sorted().toList(),
                reasons));
    }

    /**
     * Writes what has been noted.
     *
     * @param at when it was found out, if that is known
     */
    void write(Optional<Instant> at) {
        if (unwritten.isEmpty()) {
            return;
        }
        long last = state.find(NUMBER).map(Entry::value).map(Long::parseLong).orElse(0L);
        announce(last);
        for (Merge merge : unwritten) {
            last++;
            state.put(
                    ROWS + text(last),
                    MergeJson.write(new Merge(last, at, merge.from(), merge.into(), merge.records(), merge.reasons())));
            state.put(LAST + merge.from().value(), text(last));
        }
        state.put(NUMBER, Long.toString(last));
        unwritten.clear();
    }

    private void announce(long last) {
        List<String> keys = new ArrayList<>();
        for (Merge merge : unwritten) {
            keys.add(ROWS + text(last + merge.number()));
            keys.add(LAST + merge.from().value());
        }
        state.announce(keys);
    }

    private static String text(long number) {
        return String.format(Locale.ROOT, "%012d", number);
    }
}
