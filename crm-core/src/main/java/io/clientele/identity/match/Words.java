package io.clientele.identity.match;

/** The words of names, weighed by how rare they are. */
final class Words {
    private final Dictionary dictionary = new Dictionary();
    private int[] counts = new int[16];
    private final double all;

    Words(Column names) {
        for (int code = 0; code < names.distinct(); code++) {
            for (String word : names.value(code).split(" ")) {
                int number = dictionary.add(word);
                if (number >= counts.length) {
                    counts = java.util.Arrays.copyOf(counts, number * 2);
                }
                counts[number]++;
            }
        }
        all = Math.max(2, names.distinct());
    }

    private double weight(String word) {
        int n = counts[dictionary.add(word)];
        return StrictMath.log(1 + all / Math.max(1, n));
    }

    /** Between 0 and 1: the weight of the words that both have, or nearly so, in the weight of all, as a cosine. */
    int level(String a, String b) {
        if (Fold.loose(a).equals(Fold.loose(b))) {
            return 1;
        }
        String[] x = a.split(" ");
        String[] y = b.split(" ");
        double shared = 0;
        double wx = 0;
        double wy = 0;
        boolean[] taken = new boolean[y.length];
        for (String word : x) {
            double w = weight(word);
            wx += w;
            int best = -1;
            double most = 0;
            for (int j = 0; j < y.length; j++) {
                if (!taken[j]) {
                    double s = word.equals(y[j]) ? 1 : near(word, y[j]);
                    if (s > most) {
                        most = s;
                        best = j;
                    }
                }
            }
            if (best >= 0) {
                taken[best] = true;
                shared += most * Math.min(w, weight(y[best]));
            }
        }
        for (String word : y) {
            wy += weight(word);
        }
        double both = 2 * shared / (wx + wy);
        double within = shared / Math.min(wx, wy);
        return both >= .9 ? 1 : within >= .9 ? 2 : both >= .72 ? 3 : both >= .5 ? 4 : both >= .25 ? 5 : 6;
    }

    private static double near(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter >= 4 && Edits.distance(a, b, 1) <= 1) {
            return .9;
        }
        if (shorter >= 4 && (a.startsWith(b) || b.startsWith(a))) {
            return .8;
        }
        if (shorter == 1 && a.charAt(0) == b.charAt(0)) {
            return .5;
        }
        return shorter >= 5 && Edits.jaroWinkler(a, b) >= .9 ? .8 : 0;
    }
}
