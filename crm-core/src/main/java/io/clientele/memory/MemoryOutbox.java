package io.clientele.memory;

import io.clientele.event.Event;
import io.clientele.event.Outbox;
import java.util.ArrayList;
import java.util.List;

/** The outbox in memory: entries whose places follow each other without a gap. Not thread-safe. */
final class MemoryOutbox implements Outbox {
    private final List<Entry> entries = new ArrayList<>();
    private final Journal journal;
    private long last;

    MemoryOutbox(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void append(Event event) {
        journal.checkOpen();
        entries.add(new Entry(++last, event));
        journal.add(() -> {
            entries.remove(entries.size() - 1);
            last--;
        });
    }

    @Override
    public List<Entry> page(long after, int limit) {
        journal.checkOpen();
        int from = upTo(after);
        return List.copyOf(entries.subList(from, from + Math.min(limit, entries.size() - from)));
    }

    @Override
    public void forget(long upTo) {
        journal.checkOpen();
        List<Entry> first = entries.subList(0, upTo(upTo));
        List<Entry> forgotten = List.copyOf(first);
        first.clear();
        journal.add(() -> entries.addAll(0, forgotten));
    }

    /** How many entries have this place or one before it. */
    private int upTo(long place) {
        long before = entries.isEmpty() ? 0 : place - entries.get(0).sequence() + 1;
        return (int) Math.max(0, Math.min(before, entries.size()));
    }
}
