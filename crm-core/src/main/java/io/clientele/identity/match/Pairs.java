package io.clientele.identity.match;

import java.util.Arrays;

/** Pairs of records, each once, in order, the lesser record first. Immutable. */
final class Pairs {
    private final long[] pairs;

    private Pairs(long[] pairs) {
        this.pairs = pairs;
    }

    /** All pairs of so many records. */
    static Pairs all(int records) {
        long[] all = new long[records * (records - 1) / 2];
        int count = 0;
        for (int a = 0; a < records; a++) {
            for (int b = a + 1; b < records; b++) {
                all[count++] = of(a, b);
            }
        }
        return new Pairs(all);
    }

    static long of(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    static int first(long pair) {
        return (int) (pair >>> 32);
    }

    static int second(long pair) {
        return (int) pair;
    }

    int size() {
        return pairs.length;
    }

    long get(int i) {
        return pairs[i];
    }

    /** About so many of the pairs, or all if there are no more; which ones depends on the pairs alone. */
    long[] sample(int most) {
        if (pairs.length <= most) {
            return pairs;
        }
        long bound = (long) ((double) most / pairs.length * Long.MAX_VALUE);
        return Arrays.stream(pairs)
                .filter(pair -> Hashes.mix(pair) >>> 1 < bound)
                .toArray();
    }

    /** Collects pairs, again and again the same ones. Not thread-safe. */
    static final class Collector {
        private static final int FIRST = 1 << 10;

        private long[] found = new long[FIRST];
        private int sorted;
        private int count;

        void add(int a, int b) {
            if (count == found.length) {
                tidy();
                if (count * 4L > found.length * 3L) {
                    found = Arrays.copyOf(found, found.length * 2);
                }
            }
            found[count++] = of(a, b);
        }

        private void tidy() {
            Arrays.sort(found, 0, count);
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (i == 0 || found[i] != found[i - 1]) {
                    found[kept++] = found[i];
                }
            }
            count = kept;
            sorted = kept;
        }

        Pairs pairs() {
            if (sorted != count) {
                tidy();
            }
            return new Pairs(Arrays.copyOf(found, count));
        }
    }
}
