package io.clientele.storage;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.source.Change;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What adapters and long work must remember between their runs, of one tenant, within a unit of work: cursors, mirrors
 * of what a remote system has, ledgers. An adapter that keeps it here works on every storage.
 *
 * <p>A key begins, by convention, with the adapter and what it keeps, such as {@code mailchimp/cursor/members}, so that
 * adapters do not meet and the entries of one kind can be gone through by their prefix.
 */
public interface AdapterState {

    /** The most characters that a key has. */
    int LONGEST_KEY = 500;

    /**
     * Something that is remembered. Immutable.
     *
     * @param key what it is known by, 1 to 500 characters
     * @param value what is remembered, as text; may be empty and of any length
     * @param version 1 when it was created, and 1 more with each change; one that was removed begins again at 1
     */
    record Entry(String key, String value, long version) {

        /**
         * An entry.
         *
         * @throws IllegalArgumentException if the key is empty or longer than 500 characters, the version is not above
         *     0, or key or value holds a NUL character or half a surrogate pair, which not every storage can keep
         */
        public Entry {
            checkArgument(!key.isEmpty() && key.length() <= LONGEST_KEY, "A key of state has 1 to 500 characters");
            checkArgument(version > 0, "Versions begin at 1");
            checkArgument(isPlain(key) && isPlain(value), "State holds no NUL and no half of a surrogate pair");
        }

        private static boolean isPlain(String text) {
            return text.indexOf('\0') < 0 && text.codePoints().noneMatch(Entry::isHalf);
        }

        private static boolean isHalf(int codePoint) {
            return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        }

        /** Key and version alone: what is remembered may be about people. */
        @Override
        public String toString() {
            return "Entry[" + key + ", " + version + "]";
        }
    }

    /**
     * Says which keys will be looked for next, so that a storage at a distance can fetch them together. It changes
     * nothing else.
     */
    default void announce(Collection<String> keys) {}

    /** The entry with a key. */
    Optional<Entry> find(String key);

    /**
     * Keeps a value, whatever is there; an equal one is left as it is, with its version.
     *
     * @throws IllegalArgumentException if there can be no such {@link Entry}
     */
    Change put(String key, String value);

    /**
     * Keeps a value if there is none under the key.
     *
     * @return whether there was none
     * @throws IllegalArgumentException if there can be no such {@link Entry}
     */
    boolean create(String key, String value);

    /**
     * Keeps a value in the place of the version that the caller has read; an equal value is left as it is, with its
     * version.
     *
     * @return whether that version was there; otherwise nothing has changed
     * @throws IllegalArgumentException if there can be no such {@link Entry}
     */
    boolean replace(String key, long expectedVersion, String value);

    /**
     * Removes the version that the caller has read.
     *
     * @return whether that version was there; otherwise nothing has changed
     */
    boolean remove(String key, long expectedVersion);

    /**
     * The entries whose keys begin with a prefix, by ascending key in the order of code points.
     *
     * @param prefix the beginning, in every character as written; empty for all entries
     * @param after only keys behind this one, which need not be there, nor begin with the prefix; empty for the first
     *     page
     * @param limit how many at most, at least 1
     */
    List<Entry> scan(String prefix, Optional<String> after, int limit);
}
