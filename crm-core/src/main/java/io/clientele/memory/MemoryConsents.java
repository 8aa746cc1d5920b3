package io.clientele.memory;

import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.Consents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Evidence of consent in memory. Not thread-safe. */
final class MemoryConsents implements Consents {
    private final Map<ConsentKey, List<ConsentEvidence>> evidence = new HashMap<>();
    private final Journal journal;

    MemoryConsents(Journal journal) {
        this.journal = journal;
    }

    @Override
    public boolean add(ConsentEvidence one) {
        List<ConsentEvidence> known = evidence.computeIfAbsent(one.key(), key -> new ArrayList<>(1));
        if (known.contains(one)) {
            return false;
        }
        known.add(one);
        journal.add(() -> known.remove(known.size() - 1));
        return true;
    }

    @Override
    public List<ConsentEvidence> of(ConsentKey key) {
        return evidence.getOrDefault(key, List.of()).stream()
                .sorted(Comparator.comparing(ConsentEvidence::at))
                .toList();
    }
}
