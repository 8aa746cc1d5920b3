package io.clientele.churn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * How good predictions were, held against what came. Immutable.
 *
 * @param customers how many customers were predicted
 * @param returned the part of them who ordered
 * @param auc the area under the curve: the probability that somebody who ordered was given a higher score than somebody
 *     who did not, ties counting half; 0.5 where nobody or everybody ordered
 * @param lift how many times as many orderers there are among the tenth with the highest scores as among all; 0 where
 *     nobody ordered
 * @param brier the mean square of the error of the probabilities, 0 for the best
 * @param logLoss the mean negative logarithm of the probability given to what came
 * @param calibrationError the mean distance of the probabilities from the part who ordered, over ten groups of equal
 *     size by probability
 * @param ordersError the mean absolute error of the number of orders expected of a customer
 * @param totalError by how much the sum of expected orders is too high, as a part of the orders that came; below zero
 *     if it is too low, 0 where none came
 */
public record Accuracy(
        int customers,
        double returned,
        double auc,
        double lift,
        double brier,
        double logLoss,
        double calibrationError,
        double ordersError,
        double totalError) {
    private static final int GROUPS = 10;

    /**
     * Measures.
     *
     * @param probabilities of at least one order, for each customer
     * @param expectedOrders for each customer
     * @param orders the purchase days that came
     * @return the measures
     * @throws IllegalArgumentException if the arrays differ in length or are empty
     */
    public static Accuracy of(double[] probabilities, double[] expectedOrders, int[] orders) {
        int size = orders.length;
        checkArgument(
                size > 0 && probabilities.length == size && expectedOrders.length == size,
                "Predictions and outcomes differ in number or there are none");
        int[] byProbability = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> probabilities[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        long returned = Arrays.stream(orders).filter(each -> each > 0).count();
        double brier = 0;
        double logLoss = 0;
        double ordersError = 0;
        for (int i = 0; i < size; i++) {
            double came = orders[i] > 0 ? 1 : 0;
            double p = Math.max(1e-9, Math.min(1 - 1e-9, probabilities[i]));
            brier += (probabilities[i] - came) * (probabilities[i] - came);
            logLoss -= came * FastMath.log(p) + (1 - came) * FastMath.log(1 - p);
            ordersError += Math.abs(expectedOrders[i] - orders[i]);
        }
        double total = Arrays.stream(orders).sum();
        double rate = (double) returned / size;
        return new Accuracy(
                size,
                rate,
                auc(byProbability, probabilities, orders, returned),
                returned == 0 ? 0 : topRate(byProbability, orders) / rate,
                brier / size,
                logLoss / size,
                calibrationError(byProbability, probabilities, orders),
                ordersError / size,
                total == 0 ? 0 : Arrays.stream(expectedOrders).sum() / total - 1);
    }

    private static double auc(int[] sorted, double[] probabilities, int[] orders, long returned) {
        long others = sorted.length - returned;
        if (returned == 0 || others == 0) {
            return 0.5;
        }
        double ranks = 0;
        for (int i = 0; i < sorted.length; ) {
            int end = i;
            int came = 0;
            while (end < sorted.length && probabilities[sorted[end]] == probabilities[sorted[i]]) {
                came += orders[sorted[end]] > 0 ? 1 : 0;
                end++;
            }
            ranks += came * ((i + end + 1) / 2.0);
            i = end;
        }
        return (ranks - returned * (returned + 1) / 2.0) / ((double) returned * others);
    }

    private static double topRate(int[] sorted, int[] orders) {
        int top = Math.max(1, (int) Math.round(sorted.length / 10.0));
        int came = 0;
        for (int i = sorted.length - top; i < sorted.length; i++) {
            came += orders[sorted[i]] > 0 ? 1 : 0;
        }
        return (double) came / top;
    }

    private static double calibrationError(int[] sorted, double[] probabilities, int[] orders) {
        double error = 0;
        for (int group = 0; group < GROUPS; group++) {
            int from = (int) ((long) sorted.length * group / GROUPS);
            int to = (int) ((long) sorted.length * (group + 1) / GROUPS);
            double difference = 0;
            for (int i = from; i < to; i++) {
                difference += probabilities[sorted[i]] - (orders[sorted[i]] > 0 ? 1 : 0);
            }
            error += Math.abs(difference) / sorted.length;
        }
        return error;
    }
}
