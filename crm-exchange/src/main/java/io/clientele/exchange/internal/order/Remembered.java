package io.clientele.exchange.internal.order;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values that were made from some fields of a draft lately, so that the buyer who comes again is the same object. It
 * holds one value in each of its places, the latest. Not thread-safe.
 *
 * @param <T> the type of the values, immutable
 */
final class Remembered<T> {
    private static final int PLACES = 1 << 15;

    private final OrderField[] fields;
    private final @Nullable Object[] entries = new @Nullable Object[PLACES];

    private static final class Entry<T> {
        private final @Nullable String[] texts;
        private final T value;

        Entry(@Nullable String[] texts, T value) {
            this.texts = texts;
            this.value = value;
        }
    }

    Remembered(OrderField... fields) {
        this.fields = fields;
    }

    /** The value of a draft that said the same; null if there is none. */
    @SuppressWarnings("unchecked") // nothing but entries of T is put there
    @Nullable
    T of(OrderDraft draft) {
        Entry<T> entry = (Entry<T>) entries[place(draft)];
        if (entry == null) {
            return null;
        }
        for (int i = 0; i < fields.length; i++) {
            if (!Objects.equals(entry.texts[i], draft.text(fields[i]))) {
                return null;
            }
        }
        return entry.value;
    }

    /** Remembers the value of a draft. */
    void put(OrderDraft draft, T value) {
        @Nullable String[] texts = new @Nullable String[fields.length];
        for (int i = 0; i < fields.length; i++) {
            texts[i] = draft.text(fields[i]);
        }
        entries[place(draft)] = new Entry<>(texts, value);
    }

    private int place(OrderDraft draft) {
        int hash = 1;
        for (OrderField field : fields) {
            hash = 31 * hash + Objects.hashCode(draft.text(field));
        }
        return (hash ^ (hash >>> 15)) & (PLACES - 1);
    }
}
