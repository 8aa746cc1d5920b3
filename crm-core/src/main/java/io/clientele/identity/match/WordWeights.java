package io.clientele.identity.match;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;

/** The words of the whole names of a table, weighed by how rare they are. Immutable. */
final class WordWeights {
    private static final Splitter WORDS = Splitter.on(' ').limit(20);

    private final Dictionary words;
    private final double[] counts;
    private final double names;

    /**
     * How much two names have in common, between 0 and 1.
     *
     * @param inBoth the weight of common words in that of all
     * @param inShorter the weight of common words in that of the name which says less
     */
    record Overlap(double inBoth, double inShorter) {}

    private WordWeights(Dictionary words, double[] counts, double names) {
        this.words = words;
        this.counts = counts;
        this.names = Math.max(2, names);
    }

    /** The words of the names of a table, as often as they are met there. */
    static WordWeights of(Column column) {
        Dictionary words = new Dictionary();
        double[] counts = counts(column, words);
        return new WordWeights(words, counts, column.distinct());
    }

    /** The words of the names of a table, as often as a model says. */
    static WordWeights of(Column column, ValueCounts model) {
        Dictionary words = new Dictionary();
        double[] counts = counts(column, words);
        for (int number = 0; number < counts.length; number++) {
            counts[number] = model.of(words.text(number));
        }
        return new WordWeights(words, counts, model.records());
    }

    private static double[] counts(Column column, Dictionary words) {
        double[] counts = new double[16];
        for (int code = 0; code < column.distinct(); code++) {
            if (column.count(code) > 0) {
                for (String word : WORDS.split(column.value(code))) {
                    int number = words.add(word);
                    counts = number < counts.length ? counts : Arrays.copyOf(counts, number * 2);
                    counts[number]++;
                }
            }
        }
        return Arrays.copyOf(counts, words.size());
    }

    /** How many names have each word. */
    int[] counts() {
        return Arrays.stream(counts).mapToInt(count -> (int) count).toArray();
    }

    /** The words that are met so often, to be kept in a model. */
    ValueCounts toKeep(int least) {
        return ValueCounts.commonest((int) names, counts(), words::text, least);
    }

    private double weight(String word) {
        int number = words.find(word);
        return StrictMath.log1p(names / (number < 0 ? 1 : counts[number]));
    }

    Overlap overlap(List<String> x, List<String> y) {
        boolean[] taken = new boolean[y.size()];
        double shared = 0;
        double ofX = 0;
        for (String word : x) {
            double weight = weight(word);
            ofX += weight;
            shared += best(word, weight, y, taken);
        }
        double ofY = y.stream().mapToDouble(this::weight).sum();
        return new Overlap(2 * shared / (ofX + ofY), shared / Math.min(ofX, ofY));
    }

    /** The weight that a word shares with the nearest word of the other name which is still free. */
    private double best(String word, double weight, List<String> others, boolean[] taken) {
        int best = -1;
        double most = 0;
        for (int j = 0; j < others.size(); j++) {
            double near = taken[j] ? 0 : near(word, others.get(j));
            if (near > most) {
                most = near;
                best = j;
            }
        }
        if (best < 0) {
            return 0;
        }
        taken[best] = true;
        return most * Math.min(weight, weight(others.get(best)));
    }

    private static double near(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 4) {
            return shorter == 1 && a.charAt(0) == b.charAt(0) ? .5 : 0;
        }
        if (Edits.distance(a, b, 1) <= 1) {
            return .9;
        }
        boolean alike = a.startsWith(b) || b.startsWith(a) || (shorter >= 5 && Edits.jaroWinkler(a, b) >= .9);
        return alike ? .8 : 0;
    }
}
