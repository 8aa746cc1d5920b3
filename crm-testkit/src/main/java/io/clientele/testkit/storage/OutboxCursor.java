package io.clientele.testkit.storage;

import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.storage.CrmStorage;
import java.util.ArrayList;
import java.util.List;

/** Reads an outbox on and on, as a host does. Not thread-safe. */
final class OutboxCursor {
    private final CrmStorage storage;
    private final List<Event> seen = new ArrayList<>();
    private long place;

    OutboxCursor(CrmStorage storage) {
        this.storage = storage;
    }

    /** Reads what has come since. */
    List<Event> read() {
        Units.port(storage, Outbox.class).page(place, 1_000).forEach(entry -> {
            seen.add(entry.event());
            place = entry.sequence();
        });
        return seen;
    }
}
