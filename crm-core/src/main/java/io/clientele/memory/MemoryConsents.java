package io.clientele.memory;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Evidence of consent in memory. Not thread-safe. */
final class MemoryConsents implements Consents {
    private record Entry(long number, ConsentEvidence evidence) {}

    private static final Comparator<Entry> BY_TIME =
            Comparator.comparing((Entry entry) -> entry.evidence().at()).thenComparingLong(Entry::number);

    private final JournaledIndex<ConsentKey, Entry> evidence;
    private long next;

    MemoryConsents(Journal journal) {
        this.evidence = new JournaledIndex<>(BY_TIME, journal);
    }

    @Override
    public boolean add(ConsentEvidence one) {
        if (known(one).isPresent()) {
            return false;
        }
        evidence.add(one.key(), new Entry(next++, one));
        return true;
    }

    @Override
    public boolean remove(ConsentEvidence one) {
        checkArgument(one.state() == ConsentState.SUBSCRIBED, "What restricts is never forgotten");
        Optional<Entry> known = known(one);
        known.ifPresent(entry -> evidence.remove(one.key(), entry));
        return known.isPresent();
    }

    /** It looks at those of the same time only: an address that thousands use has thousands of pieces. */
    private Optional<Entry> known(ConsentEvidence one) {
        for (Entry entry : evidence.from(one.key(), new Entry(-1, one))) {
            if (!entry.evidence().at().equals(one.at())) {
                return Optional.empty();
            }
            if (entry.evidence().equals(one)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    @Override
    public List<ConsentEvidence> of(ConsentKey key) {
        Collection<Entry> known = evidence.of(key);
        return known.isEmpty() ? List.of() : known.stream().map(Entry::evidence).toList();
    }
}
