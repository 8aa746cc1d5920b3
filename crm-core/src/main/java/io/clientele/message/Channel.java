package io.clientele.message;

/**
 * A way to send messages, which the host gives. Implementations are thread-safe.
 *
 * <p>What an implementation owes: a message whose key it has accepted before does not go out again and is answered as
 * then; it answers {@link Delivery.Refused} only if nothing went out, and {@link Delivery.Unknown} where it cannot
 * tell; it throws for nothing that lies in the message or on the way; and it answers soon, for it may be called within
 * a transaction: one that takes long puts the message in a queue and accepts it.
 *
 * <p>Messages to people are sent through a {@link ConsentGate}, which is a channel itself.
 */
@FunctionalInterface
public interface Channel {

    /** Sends a message. */
    Delivery send(Message message);
}
