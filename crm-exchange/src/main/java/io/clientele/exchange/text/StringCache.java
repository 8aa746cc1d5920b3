package io.clientele.exchange.text;

import org.jspecify.annotations.Nullable;

/**
 * The strings that one column has shown lately, so that a country or a product name that comes again is the same object
 * and costs no memory. It holds at most 1,024 strings of at most 64 characters, and gives up on a column that hardly
 * repeats. Not thread-safe.
 */
final class StringCache {
    private static final int SLOTS = 1024;
    private static final int LONGEST = 64;
    private static final int TRIAL = 4096;

    private final @Nullable String[] strings = new String[SLOTS];
    private int asked;
    private int found;
    private boolean worthIt = true;

    String get(char[] chars, int from, int length) {
        if (!worthIt || length > LONGEST) {
            return new String(chars, from, length);
        }
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        String known = strings[slot];
        if (known != null && same(known, chars, from, length)) {
            found++;
            return known;
        }
        String fresh = new String(chars, from, length);
        strings[slot] = fresh;
        count();
        return fresh;
    }

    /** Judges after each trial of misses: a column with fewer than one hit in eight is left alone from then on. */
    private void count() {
        if (++asked == TRIAL) {
            worthIt = found >= TRIAL / 8;
            asked = 0;
            found = 0;
        }
    }

    private static boolean same(String known, char[] chars, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
