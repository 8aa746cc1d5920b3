package io.clientele.identity.match;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike two texts are, letter by letter. */
final class Edits {
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final int BITS = Long.SIZE;

    private Edits() {}

    /** The similarity of Jaro and Winkler, from 0 to 1: a quick form of that of Commons Text. */
    static double jaroWinkler(String a, String b) {
        if (a.length() > BITS || b.length() > BITS || a.isEmpty() || b.isEmpty()) {
            return JARO_WINKLER.apply(a, b);
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        int window = Math.max(longer.length() / 2 - 1, 0);
        long inShorter = 0;
        long inLonger = 0;
        for (int i = 0; i < shorter.length(); i++) {
            int to = Math.min(i + window + 1, longer.length());
            for (int j = Math.max(i - window, 0); j < to; j++) {
                if ((inLonger >>> j & 1) == 0 && shorter.charAt(i) == longer.charAt(j)) {
                    inShorter |= 1L << i;
                    inLonger |= 1L << j;
                    break;
                }
            }
        }
        double common = Long.bitCount(inShorter);
        if (common == 0) {
            return 0;
        }
        double outOfPlace = outOfPlace(shorter, inShorter, longer, inLonger) / 2.0;
        double jaro = (common / shorter.length() + common / longer.length() + (common - outOfPlace) / common) / 3;
        return jaro < .7 ? jaro : jaro + .1 * prefix(shorter, longer) * (1 - jaro);
    }

    private static int outOfPlace(String a, long inA, String b, long inB) {
        int count = 0;
        long restA = inA;
        long restB = inB;
        while (restA != 0) {
            if (a.charAt(Long.numberOfTrailingZeros(restA)) != b.charAt(Long.numberOfTrailingZeros(restB))) {
                count++;
            }
            restA &= restA - 1;
            restB &= restB - 1;
        }
        return count;
    }

    private static int prefix(String shorter, String longer) {
        int length = 0;
        while (length < Math.min(4, shorter.length()) && shorter.charAt(length) == longer.charAt(length)) {
            length++;
        }
        return length;
    }

    /**
     * How many letters must be put in, left out, replaced or swapped with their neighbour to make one text of the other
     * (optimal string alignment).
     *
     * @return the number, or {@code most + 1} if it is greater than {@code most}
     */
    static int distance(String a, String b, int most) {
        int n = a.length();
        int m = b.length();
        if (Math.abs(n - m) > most) {
            return most + 1;
        }
        int[] before = new int[m + 1];
        int[] last = new int[m + 1];
        int[] row = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            if (fill(a, b, i, most, before, last, row) > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[m], most + 1);
    }

    /** Fills a row of distances as far as they can be small enough, and returns the least of them. */
    private static int fill(String a, String b, int i, int most, int[] before, int[] last, int[] row) {
        char c = a.charAt(i - 1);
        int from = Math.max(1, i - most);
        int to = Math.min(row.length - 1, i + most);
        row[from - 1] = from == 1 ? i : most + 1;
        int least = row[from - 1];
        for (int j = from; j <= to; j++) {
            char d = b.charAt(j - 1);
            int best = Math.min(last[j - 1] + (c == d ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && c == b.charAt(j - 2) && a.charAt(i - 2) == d) {
                best = Math.min(best, before[j - 2] + 1);
            }
            row[j] = best;
            least = Math.min(least, best);
        }
        if (to + 1 < row.length) {
            row[to + 1] = most + 1;
        }
        return least;
    }
}
