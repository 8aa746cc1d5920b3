package io.clientele.testkit.message;

import io.clientele.message.Channel;
import io.clientele.message.Delivery;
import io.clientele.message.Message;
import io.clientele.message.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A channel that keeps its promises in the plainest way: the one that the broken channels break. Thread-safe. */
class PlainChannel implements Channel {
    private final Map<String, Delivery> known = new ConcurrentHashMap<>();
    final OtherSide other;

    PlainChannel(OtherSide other) {
        this.other = other;
    }

    /** By what a message is known again. */
    String sameness(Message message) {
        return message.key().value();
    }

    @Override
    public Delivery send(Message message) {
        synchronized (known) {
            return sendAlone(message);
        }
    }

    final Delivery sendAlone(Message message) {
        Delivery before = known(message);
        if (before != null) {
            return before;
        }
        Line line = pass(message);
        Delivery answer = answer(line, message);
        remembered(line, answer, message).ifPresent(kept -> known.put(sameness(message), kept));
        return answer;
    }

    @Nullable
    Delivery known(Message message) {
        return known.get(sameness(message));
    }

    Line pass(Message message) {
        return other.take(message);
    }

    Delivery answer(Line line, Message message) {
        return switch (line) {
            case WORKS -> accepted(message);
            case REFUSES -> new Delivery.Refused(Refusal.BAD_CONTENT, "Not taken");
            case UNREACHABLE -> new Delivery.Refused(Refusal.UNAVAILABLE, "Not reached");
            case LOSES_ANSWERS -> new Delivery.Unknown("The answer was lost");
        };
    }

    /** What is answered when the message comes again. */
    Optional<Delivery> remembered(Line line, Delivery answer, Message message) {
        return switch (line) {
            case WORKS -> Optional.of(answer);
            case LOSES_ANSWERS -> Optional.of(accepted(message));
            case REFUSES, UNREACHABLE -> Optional.empty();
        };
    }

    Delivery accepted(Message message) {
        return new Delivery.Accepted("m" + message.key().value().length());
    }
}
