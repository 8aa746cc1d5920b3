package io.clientele.identity;

import io.clientele.contact.ContactId;
import io.clientele.identity.decision.Decision;
import io.clientele.identity.decision.RecordPair;
import io.clientele.internal.json.DecisionJson;
import io.clientele.source.Change;
import io.clientele.source.SourceKey;
import io.clientele.storage.AdapterState;
import io.clientele.storage.AdapterState.Entry;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What people of the shop have decided of pairs of records, of one tenant, within a unit of work; the last decision of
 * a pair counts. They are kept with what adapters remember, and so in every storage. Not thread-safe.
 *
 * <p>A decision that is kept here does not change a contact yet: see {@link Corrections}, which resolves what it is
 * about.
 */
public final class Decisions {
    private static final String COUNT = "identity/decisions";
    private static final String OF_RECORD = "identity/decided/";

    private final AdapterState state;
    private final TenantId tenant;
    /** How many there are; -1 if that was not asked yet. */
    private long count = -1;

    private Decisions(UnitOfWork work) {
        this.state = work.port(AdapterState.class);
        this.tenant = work.tenant();
    }

    /** The decisions of the tenant of a unit of work. */
    public static Decisions in(UnitOfWork work) {
        return new Decisions(work);
    }

    /** How many pairs have been decided. */
    public long count() {
        if (count < 0) {
            count = state.find(COUNT).map(Entry::value).map(Long::parseLong).orElse(0L);
        }
        return count;
    }

    private void count(long now) {
        count = now;
        state.put(COUNT, Long.toString(now));
    }

    /** Says of which records the decisions will be asked for next. It changes nothing else. */
    public void announce(Collection<SourceKey> records) {
        if (count() > 0) {
            state.announce(records.stream().map(this::key).toList());
        }
    }

    /** The decisions of pairs that a record is one of, by ascending pair. */
    public List<Decision> of(SourceKey record) {
        return count() == 0 ? List.of() : stored(record);
    }

    private List<Decision> stored(SourceKey record) {
        return state.find(key(record)).map(Entry::value).map(DecisionJson::read).orElse(List.of()).stream()
                .filter(decision -> isAbout(decision, record))
                .toList();
    }

    private static boolean isAbout(Decision decision, SourceKey record) {
        return decision.pair().one().equals(record) || decision.pair().other().equals(record);
    }

    /** The decision of a pair. */
    public Optional<Decision> of(RecordPair pair) {
        return of(pair.one()).stream()
                .filter(decision -> decision.pair().equals(pair))
                .findFirst();
    }

    /** Keeps a decision in the place of an earlier one of the same pair. */
    public Change put(Decision decision) {
        Optional<Decision> former = of(decision.pair());
        if (former.isPresent() && former.get().equals(decision)) {
            return Change.UNCHANGED;
        }
        change(decision.pair(), Optional.of(decision));
        if (former.isEmpty()) {
            count(count() + 1);
        }
        return former.isEmpty() ? Change.ADDED : Change.REPLACED;
    }

    /**
     * Takes the decision of a pair back: whether the records are one person is worked out again.
     *
     * @return whether there was one
     */
    public boolean remove(RecordPair pair) {
        if (of(pair).isEmpty()) {
            return false;
        }
        change(pair, Optional.empty());
        count(count() - 1);
        return true;
    }

    private void change(RecordPair pair, Optional<Decision> now) {
        keep(pair.one(), pair, now);
        keep(pair.other(), pair, now);
    }

    private void keep(SourceKey record, RecordPair pair, Optional<Decision> now) {
        List<Decision> all = new ArrayList<>(stored(record));
        all.removeIf(decision -> decision.pair().equals(pair));
        now.ifPresent(all::add);
        if (all.isEmpty()) {
            state.find(key(record)).ifPresent(entry -> state.remove(entry.key(), entry.version()));
        } else {
            all.sort((a, b) -> a.pair().compareTo(b.pair()));
            state.put(key(record), DecisionJson.write(all));
        }
    }

    /** A record is known here by the id of the contact that would begin with it: short, and it says nothing of it. */
    private String key(SourceKey record) {
        return OF_RECORD + ContactId.of(tenant, record).value();
    }
}
