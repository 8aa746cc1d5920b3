package io.clientele.churn;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Makes probabilities honest by the rising curve that comes nearest to what came, found by pooling adjacent violators.
 * Between the middles of its steps it is straight, so that customers of different logits keep different probabilities;
 * it never says surely. Immutable.
 */
final class Isotonic implements Calibrator {
    private final double[] logits;
    private final double[] probabilities;

    private Isotonic(double[] logits, double[] probabilities) {
        this.logits = logits;
        this.probabilities = probabilities;
    }

    static Isotonic fit(double[] logits, double[] labels) {
        int size = logits.length;
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> logits[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] at = new double[size];
        double[] mean = new double[size];
        double[] weight = new double[size];
        int different = -1;
        for (int i : order) {
            if (different < 0 || at[different] != logits[i]) {
                at[++different] = logits[i];
            }
            weight[different]++;
            mean[different] += (labels[i] - mean[different]) / weight[different];
        }
        int count = different + 1;
        double[] fitted = pooled(Arrays.copyOf(mean, count), Arrays.copyOf(weight, count));
        return steps(at, weight, fitted, 1.0 / (size + 2));
    }

    /** A point in the middle of each step. */
    private static Isotonic steps(double[] at, double[] weight, double[] fitted, double least) {
        double[] middles = new double[fitted.length];
        double[] values = new double[fitted.length];
        int steps = 0;
        for (int from = 0; from < fitted.length; ) {
            double weights = 0;
            double sum = 0;
            int to = from;
            while (to < fitted.length && fitted[to] == fitted[from]) {
                weights += weight[to];
                sum += weight[to] * at[to];
                to++;
            }
            middles[steps] = sum / weights;
            values[steps++] = Math.max(least, Math.min(1 - least, fitted[from]));
            from = to;
        }
        return new Isotonic(Arrays.copyOf(middles, steps), Arrays.copyOf(values, steps));
    }

    /** The rising values that are nearest to some values, by the weighted sum of squares. */
    static double[] pooled(double[] values, double[] weights) {
        double[] mean = new double[values.length];
        double[] weight = new double[values.length];
        int[] end = new int[values.length];
        int blocks = 0;
        for (int i = 0; i < values.length; i++) {
            mean[blocks] = values[i];
            weight[blocks] = weights[i];
            end[blocks++] = i + 1;
            while (blocks > 1 && mean[blocks - 2] >= mean[blocks - 1]) {
                double both = weight[blocks - 2] + weight[blocks - 1];
                mean[blocks - 2] += (mean[blocks - 1] - mean[blocks - 2]) * weight[blocks - 1] / both;
                weight[blocks - 2] = both;
                end[blocks - 2] = end[blocks - 1];
                blocks--;
            }
        }
        double[] fitted = new double[values.length];
        for (int block = 0, i = 0; block < blocks; block++) {
            while (i < end[block]) {
                fitted[i++] = mean[block];
            }
        }
        return fitted;
    }

    @Override
    public double probability(double logit) {
        int place = Arrays.binarySearch(logits, logit);
        if (place >= 0) {
            return probabilities[place];
        }
        int above = -place - 1;
        if (above == 0 || above == logits.length) {
            return probabilities[Math.min(above, logits.length - 1)];
        }
        double part = (logit - logits[above - 1]) / (logits[above] - logits[above - 1]);
        return probabilities[above - 1] + part * (probabilities[above] - probabilities[above - 1]);
    }
}
