package io.clientele.event;

import java.util.List;

/** The events of one tenant that are still to be passed on, within a unit of work. */
public interface Outbox {

    /**
     * An event with its place in the order in which the tenant's events were written.
     *
     * @param sequence the place, ascending, not without gaps
     * @param event what has happened
     */
    record Entry(long sequence, Event event) {}

    /** Writes an event; it is seen by others when the unit of work has committed. */
    void append(Event event);

    /**
     * The events behind a place, in order. What commits later lies behind what has been read, also when several write
     * at once: who goes on from the last place read misses nothing.
     *
     * @param after the place of the last event read; 0 for the first page
     * @param limit how many at most, at least 1
     */
    List<Entry> page(long after, int limit);

    /** Forgets the events up to a place, inclusive: they have been passed on. */
    void forget(long upTo);
}
