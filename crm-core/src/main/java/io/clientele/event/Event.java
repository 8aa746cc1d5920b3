package io.clientele.event;

import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.contact.ContactId;
import io.clientele.order.OrderKey;

/** Something that has happened. Events hold ids, and no personal data but the address of a consent. Immutable. */
public sealed interface Event {

    /**
     * Somebody has become known.
     *
     * @param contact the new contact
     */
    record ContactAdded(ContactId contact) implements Event {}

    /**
     * More or something else has become known of somebody.
     *
     * @param contact the contact
     */
    record ContactChanged(ContactId contact) implements Event {}

    /**
     * Two contacts have turned out to be one.
     *
     * @param from the contact that is no more
     * @param to the contact that stays
     */
    record ContactsMerged(ContactId from, ContactId to) implements Event {}

    /**
     * Nothing is known of somebody any more: all that told of them has been taken back, or has turned out to be about
     * others.
     *
     * @param contact the contact that is no more
     */
    record ContactRemoved(ContactId contact) implements Event {}

    /**
     * An order came in.
     *
     * @param order the order
     */
    record OrderAdded(OrderKey order) implements Event {}

    /**
     * An order came in again with other content.
     *
     * @param order the order
     */
    record OrderReplaced(OrderKey order) implements Event {}

    /**
     * An order has been taken back, as if it had never come in.
     *
     * @param order the order
     */
    record OrderRemoved(OrderKey order) implements Event {}

    /**
     * What is known of somebody's consent has changed.
     *
     * @param key address, channel and purpose
     * @param state the state from now on
     */
    record ConsentChanged(ConsentKey key, ConsentState state) implements Event {}

    /**
     * A task was made.
     *
     * @param taskId the task
     * @param contact whom it is about
     */
    record TaskAdded(String taskId, ContactId contact) implements Event {}

    /**
     * A task was completed or skipped.
     *
     * @param taskId the task
     * @param contact whom it is about
     */
    record TaskClosed(String taskId, ContactId contact) implements Event {}
}
