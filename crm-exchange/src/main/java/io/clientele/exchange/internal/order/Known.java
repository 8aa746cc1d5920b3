package io.clientele.exchange.internal.order;

import io.clientele.exchange.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Things that were made from texts before, by the fingerprint of those. It holds so many and no more: a new one may
 * take the place of another. Not thread-safe.
 *
 * @param <T> what is made, immutable
 */
final class Known<T> {
    private static final int TRIES = 4;

    private final int mask;
    private final long[] keys;
    private final @Nullable Object[] things;

    /** @param places how many places there are, a power of two */
    Known(int places) {
        this.mask = places - 1;
        this.keys = new long[2 * places];
        this.things = new @Nullable Object[places];
    }

    /** The thing of a fingerprint; null if it is not known, or not any more. */
    @SuppressWarnings("unchecked") // nothing but T is put there
    @Nullable
    T find(Fingerprint texts) {
        int home = (int) (texts.first() ^ texts.second() >>> 17);
        for (int i = 0; i < TRIES; i++) {
            int place = (home + i) & mask;
            if (keys[2 * place] == texts.first() && keys[2 * place + 1] == texts.second()) {
                return (T) things[place];
            }
        }
        return null;
    }

    void put(Fingerprint texts, T thing) {
        int home = (int) (texts.first() ^ texts.second() >>> 17);
        int place = home & mask;
        for (int i = 0; i < TRIES; i++) {
            if (things[(home + i) & mask] == null) {
                place = (home + i) & mask;
                break;
            }
        }
        keys[2 * place] = texts.first();
        keys[2 * place + 1] = texts.second();
        things[place] = thing;
    }
}
