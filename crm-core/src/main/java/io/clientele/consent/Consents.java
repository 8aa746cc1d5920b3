package io.clientele.consent;

import java.util.Collection;
import java.util.List;

/**
 * The evidence of consent of one tenant, within a unit of work. It is only ever added to, but that an import that is
 * taken back takes the consent with it that it alone told of.
 *
 * <p>An implementation keeps what was added before the unit of work committed, and shows a unit of work its own
 * additions.
 */
public interface Consents {

    /**
     * Adds a piece of evidence, unless an equal one is kept already.
     *
     * @return whether it was new
     */
    boolean add(ConsentEvidence evidence);

    /**
     * Removes a piece of evidence that gives consent: what it was learnt from has been taken back.
     *
     * @return whether it was there
     * @throws IllegalArgumentException if its state is any other than {@link ConsentState#SUBSCRIBED}: what restricts
     *     is never forgotten
     */
    boolean remove(ConsentEvidence evidence);

    /**
     * Lets nobody else add evidence until this unit of work is over: what is read after it still holds when it is acted
     * on. It comes before anything is done that cannot be taken back, for the unit of work may begin again here. A
     * storage whose units of work of one tenant never run beside each other has nothing to do.
     */
    default void hold() {}

    /**
     * Says which keys will be asked for next, so that a storage at a distance can fetch their evidence together. It
     * changes nothing else.
     */
    default void announce(Collection<ConsentKey> keys) {}

    /**
     * All evidence of a key, earliest first, equal times in the order in which they were added; empty where there is
     * none.
     */
    List<ConsentEvidence> of(ConsentKey key);

    /** All evidence of some keys, that of the first key first. */
    default List<ConsentEvidence> ofAll(List<ConsentKey> keys) {
        return keys.size() == 1
                ? of(keys.get(0))
                : keys.stream().flatMap(key -> of(key).stream()).toList();
    }

    /** The state that follows from the evidence of a key. */
    default ConsentState state(ConsentKey key) {
        return ConsentState.of(of(key));
    }
}
