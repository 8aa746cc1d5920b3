package io.clientele.recommend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The best neighbours of each product: what goes with it, and how well. Of equal scores the product with the lower
 * number comes first.
 */
final class Neighbours {
    private final int[][] product;
    private final double[][] score;
    private final int[][] customers;

    Neighbours(int products) {
        product = new int[products][];
        score = new double[products][];
        customers = new int[products][];
    }

    /** Keeps the best of some candidates; each product is set once, by one thread. */
    void set(int of, int most, int[] candidates, double[] scores, int[] counts) {
        int[] best = IntStream.range(0, candidates.length)
                .filter(i -> scores[i] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparing(i -> candidates[i]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
        product[of] = Arrays.stream(best).map(i -> candidates[i]).toArray();
        score[of] = Arrays.stream(best).mapToDouble(i -> scores[i]).toArray();
        customers[of] = Arrays.stream(best).map(i -> counts[i]).toArray();
    }

    int count(int of) {
        return product[of].length;
    }

    int product(int of, int i) {
        return product[of][i];
    }

    double score(int of, int i) {
        return score[of][i];
    }

    int customers(int of, int i) {
        return customers[of][i];
    }
}
