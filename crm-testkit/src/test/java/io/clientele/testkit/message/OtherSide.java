package io.clientele.testkit.message;

import io.clientele.message.Message;
import io.clientele.message.Recipient;
import java.util.ArrayList;
import java.util.List;

/** The other side of a channel: what has arrived there, and how it fares. Thread-safe. */
final class OtherSide {
    private final List<Recipient> arrived = new ArrayList<>();
    private Line line = Line.WORKS;

    synchronized void set(Line next) {
        line = next;
    }

    synchronized Line line() {
        return line;
    }

    /** Takes a message, if the line lets it, and tells how it fares. */
    synchronized Line take(Message message) {
        if (line == Line.WORKS || line == Line.LOSES_ANSWERS) {
            arrived.add(message.recipient());
        }
        return line;
    }

    synchronized int arrived(Recipient recipient) {
        return (int) arrived.stream().filter(recipient::equals).count();
    }
}
