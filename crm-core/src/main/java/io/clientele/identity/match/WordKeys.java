package io.clientele.identity.match;

import com.google.common.base.Splitter;
import java.util.Comparator;
import java.util.stream.LongStream;

/** Keys of the words of whole names: the beginnings of the longest words, which are the same wherever they stand. */
final class WordKeys {
    private static final int MOST = 5;
    private static final int KIND = 15;
    private static final Splitter WORDS = Splitter.on(' ').limit(20);

    private WordKeys() {}

    /** Records as longs, ordered by key and then by record, each with up to five keys. */
    static long[] sorted(Column names) {
        int[][] ofName = new int[names.distinct()][];
        for (int code = 0; code < ofName.length; code++) {
            ofName[code] = keys(names.value(code));
        }
        LongStream.Builder entries = LongStream.builder();
        for (int record = 0; record < names.size(); record++) {
            if (names.has(record)) {
                for (int key : ofName[names.code(record)]) {
                    entries.add((long) key << 32 | record);
                }
            }
        }
        return entries.build().sorted().toArray();
    }

    private static int[] keys(String name) {
        return WORDS.splitToStream(name)
                .filter(word -> word.length() > 1)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
                .limit(MOST)
                .mapToInt(word -> Keys.of(KIND, word.length() > 5 ? word.substring(0, 5) : word))
                .distinct()
                .toArray();
    }
}
