package io.clientele.testkit.message;

import io.clientele.message.Channel;
import io.clientele.message.Delivery;
import io.clientele.message.Message;
import io.clientele.message.MessageKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A channel that sends nothing and records everything. It keeps the promises of a channel: a message goes out once,
 * however often it is handed over. Thread-safe.
 *
 * <pre>{@code
 * RecordingChannel channel = RecordingChannel.accepting();
 * new ConsentGate(storage, tenant, channel).send(message);
 * assertThat(channel.sent()).containsExactly(message);
 * }</pre>
 */
public final class RecordingChannel implements Channel {
    private final Function<Message, Optional<Delivery>> script;
    private final Map<MessageKey, Delivery.Accepted> answers = new HashMap<>();
    private final List<Message> handedOver = new ArrayList<>();
    private final List<Message> sent = new ArrayList<>();

    private RecordingChannel(Function<Message, Optional<Delivery>> script) {
        this.script = script;
    }

    /** A channel that accepts every message, with references {@code recorded-1}, {@code recorded-2} and so on. */
    public static RecordingChannel accepting() {
        return new RecordingChannel(message -> Optional.empty());
    }

    /**
     * A channel that answers as a script says. It is asked for a message that has not gone out yet; what it throws is
     * thrown. A message whose answer is {@link Delivery.Unknown} has gone out, and its reply was lost: handed over
     * again, it is accepted and goes out no second time.
     */
    public static RecordingChannel answering(Function<Message, Delivery> script) {
        return new RecordingChannel(message -> Optional.of(script.apply(message)));
    }

    @Override
    public synchronized Delivery send(Message message) {
        handedOver.add(message);
        Delivery.Accepted known = answers.get(message.key());
        if (known != null) {
            return known;
        }
        Delivery.Accepted accepted = new Delivery.Accepted("recorded-" + (sent.size() + 1));
        Delivery answer = script.apply(message).orElse(accepted);
        if (!(answer instanceof Delivery.Refused)) {
            answers.put(message.key(), answer instanceof Delivery.Accepted own ? own : accepted);
            sent.add(message);
        }
        return answer;
    }

    /** The messages that have gone out, each once, in order. */
    public synchronized List<Message> sent() {
        return List.copyOf(sent);
    }

    /** All messages that were handed over, in order: those that were refused, and those that came again, too. */
    public synchronized List<Message> handedOver() {
        return List.copyOf(handedOver);
    }
}
