package io.clientele.value;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.util.FastMath;

/**
 * What somebody will do who buys at every k-th event of a process without memory, and has not dropped out. How many
 * events have come since the last purchase, 0 to k − 1, is not seen; given that number the rate follows a gamma
 * distribution, and the number of events to come is negative binomial. All sums have positive terms.
 */
final class ErlangTiming {
    private static final double PRECISION = 1e-15;
    /** Tails are added up below it, where few terms are left and one less the head would lose digits. */
    private static final double SHORT_TAIL = 0.9;

    private final int k;
    private final double shape;
    private final double scale;
    /** For each number of events since the last purchase, how likely it is. */
    private final double[] phases;

    private final double logSilence;

    /**
     * @param k events to a purchase
     * @param shape of the rate after the last purchase: r + k x
     * @param scale of the rate today: alpha + age
     * @param silence time since the last purchase
     */
    ErlangTiming(int k, double shape, double scale, double silence) {
        this.k = k;
        this.shape = shape;
        this.scale = scale;
        this.phases = new double[k];
        double z = silence / scale;
        double term = 1;
        double sum = 0;
        for (int j = 0; j < k; j++) {
            phases[j] = term;
            sum += term;
            term *= (shape + j) / (j + 1) * z;
        }
        for (int j = 0; j < k; j++) {
            phases[j] /= sum;
        }
        this.logSilence = FastMath.log(sum);
    }

    /** The logarithm of how much more likely silence is than if every event were a purchase. */
    double logSilence() {
        return logSilence;
    }

    /** The probability of a purchase within some time. */
    double probabilityOfOrder(double time) {
        double sum = 0;
        for (int j = 0; j < k; j++) {
            sum += phases[j] * atLeast(k - j, shape + j, time / scale);
        }
        return Math.min(1, sum);
    }

    /** The probability of at least so many events, few of them, in a time that is so many times the scale. */
    private static double atLeast(int events, double shape, double ratio) {
        double z = ratio / (1 + ratio);
        double term = FastMath.exp(-shape * Numbers.log1p(ratio));
        double fewer = 0;
        for (int n = 0; n < events; n++) {
            fewer += term;
            term *= z * (shape + n) / (n + 1);
        }
        return z < SHORT_TAIL && fewer > 0.5 ? tail(term, events, shape, z) : Math.max(0, 1 - fewer);
    }

    private static double tail(double first, int from, double shape, double z) {
        double sum = 0;
        double term = first;
        for (int n = from; term > 0; n++) {
            sum += term;
            double ratio = z * (shape + n) / (n + 1);
            term *= ratio;
            double growth = Math.max(ratio, z);
            if (growth < 1 && term < PRECISION * (1 - growth) * sum) {
                return sum;
            }
        }
        return sum;
    }

    /** The time within which one in two order, by halving the interval. */
    double medianTimeToOrder() {
        double low = 0;
        double high = scale;
        while (probabilityOfOrder(high) < 0.5 && high < Double.MAX_VALUE / 4) {
            low = high;
            high *= 4;
        }
        for (int i = 0; i < 100 && high - low > 1e-13 * high; i++) {
            double middle = low + (high - low) / 2;
            if (probabilityOfOrder(middle) < 0.5) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The orders to expect of somebody who leaves after each with a chance drawn from a beta distribution (a, b). */
    double expectedOrders(double a, double b, double time) {
        double ratio = time / scale;
        if (ratio == 0) {
            return 0;
        }
        double sum = 0;
        for (int j = 0; j < k; j++) {
            sum += phases[j] * new EveryKthEvent(k, j, shape + j, a, b).expected(ratio);
        }
        return sum;
    }

    /** {@code I_z(m, s)}, the probability of at least m events, for many of them. */
    static double atLeastMany(double events, double shape, double ratio) {
        return Beta.regularizedBeta(ratio / (1 + ratio), events, shape);
    }
}
