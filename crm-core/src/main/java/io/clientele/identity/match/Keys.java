package io.clientele.identity.match;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/** A key for each record; records with equal keys may be one person. 0 is no key. */
final class Keys {
    private Keys() {}

    /** A key of a value: one of a form of the value that damage leaves alone. */
    static int[] of(Column column, int kind, UnaryOperator<String> form) {
        int[] ofValue = new int[column.distinct()];
        for (int i = 0; i < ofValue.length; i++) {
            String text = form.apply(column.value(i));
            ofValue[i] = text.isEmpty() ? 0 : of(kind, text);
        }
        int[] keys = new int[column.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = column.has(i) ? ofValue[column.code(i)] : 0;
        }
        return keys;
    }

    static int of(int kind, String text) {
        int hash = (int) (Hashes.of(kind, text) >>> 32);
        return hash == 0 ? 1 : hash;
    }

    static int both(int one, int other) {
        if (one == 0 || other == 0) {
            return 0;
        }
        int hash = (int) (Hashes.mix((long) one << 32 ^ other) >>> 32);
        return hash == 0 ? 1 : hash;
    }

    /** Records as longs, ordered by key and then by record; those without a key left out. */
    static long[] sorted(int[] records, int count, int[] keys) {
        long[] sorted = new long[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (keys[records[i]] != 0) {
                sorted[kept++] = (long) keys[records[i]] << 32 | records[i];
            }
        }
        long[] result = kept == count ? sorted : Arrays.copyOf(sorted, kept);
        Arrays.sort(result);
        return result;
    }

    /** The sound of a name: its consonants, alike ones as one, vowels left out; the name itself if that says little. */
    static String sound(String name) {
        StringBuilder out = new StringBuilder(4);
        char last = 0;
        for (int i = 0; i < name.length() && out.length() < 4; i++) {
            char c = name.charAt(i);
            char sound = sound(c);
            if (sound != 0 && sound != last) {
                out.append(sound);
            }
            last = sound;
        }
        return out.length() < 2 ? name : out.toString();
    }

    private static char sound(char c) {
        return switch (c) {
            case 'b', 'p', 'f', 'v', 'w' -> 'b';
            case 'c', 'k', 'q', 'g', 'x', 'j', 's', 'z' -> 'c';
            case 'd', 't' -> 'd';
            case 'm', 'n' -> 'm';
            case 'a', 'e', 'i', 'o', 'u', 'y', 'h', ' ' -> 0;
            default -> c;
        };
    }
}
