package io.clientele.memory;

import io.clientele.event.Event;
import io.clientele.event.Outbox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The outbox in memory: events whose places follow each other without a gap. Not thread-safe. */
final class MemoryOutbox implements Outbox {
    private final List<Event> events = new ArrayList<>();
    private final Journal journal;
    private long last;

    MemoryOutbox(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void append(Event event) {
        journal.checkOpen();
        events.add(event);
        last++;
        journal.add(() -> {
            events.remove(events.size() - 1);
            last--;
        });
    }

    @Override
    public List<Entry> page(long after, int limit) {
        journal.checkOpen();
        int from = upTo(after);
        int to = from + Math.min(limit, events.size() - from);
        List<Entry> page = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            page.add(new Entry(placeBeforeFirst() + i + 1, events.get(i)));
        }
        return Collections.unmodifiableList(page);
    }

    private long placeBeforeFirst() {
        return last - events.size();
    }

    @Override
    public void forget(long upTo) {
        journal.checkOpen();
        List<Event> first = events.subList(0, upTo(upTo));
        List<Event> forgotten = List.copyOf(first);
        first.clear();
        journal.add(() -> events.addAll(0, forgotten));
    }

    /** How many events have this place or one before it. */
    private int upTo(long place) {
        return (int) Math.max(0, Math.min(place - placeBeforeFirst(), events.size()));
    }
}
