package io.clientele.memory;

import io.clientele.event.Event;
import io.clientele.event.Outbox;
import java.util.List;
import java.util.Optional;

/** The outbox in memory. Not thread-safe. */
final class MemoryOutbox implements Outbox {
    private final JournaledMap<Long, Entry> entries;
    private long last;

    MemoryOutbox(Journal journal) {
        this.entries = new JournaledMap<>(journal);
    }

    @Override
    public void append(Event event) {
        last++;
        entries.put(last, new Entry(last, event));
    }

    @Override
    public List<Entry> page(long after, int limit) {
        return entries.page(Optional.of(after), limit);
    }

    @Override
    public void forget(long upTo) {
        List<Entry> first = entries.page(Optional.empty(), 1);
        while (!first.isEmpty() && first.get(0).sequence() <= upTo) {
            entries.remove(first.get(0).sequence());
            first = entries.page(Optional.empty(), 1);
        }
    }
}
