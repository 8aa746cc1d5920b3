package io.clientele.identity.match;

import com.google.common.base.Splitter;
import java.util.Comparator;

/**
 * The longest words of whole names, which are the same wherever they stand, as hashes of their beginnings. Immutable.
 */
final class WordFacets {
    private static final int MOST = 4;
    private static final int BEGINNING = 5;
    private static final long[] NONE = {};
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings().limit(20);

    private final Column names;
    private final long[][] ofName;

    WordFacets(Column names) {
        this.names = names;
        ofName = new long[names.distinct()][];
        for (int code = 0; code < ofName.length; code++) {
            ofName[code] = words(names.value(code));
        }
    }

    private static long[] words(String name) {
        return WORDS.splitToStream(name)
                .filter(word -> word.length() > 1)
                .map(word -> word.length() > BEGINNING ? word.substring(0, BEGINNING) : word)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
                .limit(MOST)
                .mapToLong(Facet::hash)
                .toArray();
    }

    /** The words of a record, the longest first. */
    long[] of(int record) {
        return names.has(record) ? ofName[names.code(record)] : NONE;
    }

    /** Each two of the words of a record. */
    long[] pairsOf(int record) {
        long[] words = of(record);
        long[] pairs = new long[words.length * (words.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < words.length; i++) {
            for (int j = i + 1; j < words.length; j++) {
                pairs[count++] = Hashes.both(words[i], words[j]);
            }
        }
        return pairs;
    }
}
