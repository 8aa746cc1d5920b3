package io.clientele.identity.match;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike two texts are, letter by letter. */
final class Edits {
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    private Edits() {}

    static double jaroWinkler(String a, String b) {
        return JARO_WINKLER.apply(a, b);
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
            row[0] = i;
            int least = i;
            char c = a.charAt(i - 1);
            for (int j = 1; j <= m; j++) {
                char d = b.charAt(j - 1);
                int best = Math.min(last[j - 1] + (c == d ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && c == b.charAt(j - 2) && a.charAt(i - 2) == d) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(last[m], most + 1);
    }
}
