package io.clientele.value;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.util.FastMath;

/**
 * When somebody orders who buys at every k-th event of a process without memory, and has not dropped out. How many
 * events have come since the last purchase, the phase, 0 to k − 1, is not seen; given the phase the rate follows a
 * gamma distribution, and the number of events to come is negative binomial. All sums have positive terms. Immutable.
 *
 * <p>Of a customer these functions take the shape of the rate after the last purchase, {@code r + k x}, and how silent
 * it has been since: the time since the last purchase over the scale of the rate today, {@code alpha + age}. The time
 * to look ahead is a ratio to the same scale. So they need nothing but numbers, and make no objects.
 */
final class ErlangTiming {
    private static final double PRECISION = 1e-15;
    /** Tails are added up below it, where few terms are left and one less the head would lose digits. */
    private static final double SHORT_TAIL = 0.9;

    /** Newton's steps square what is missing, so that after one as short nothing is. */
    private static final double SHORT_STEP = 1e-7;

    private static final int MOST_STEPS = 200;
    /** More are not needed from near by. */
    private static final int FEW_STEPS = 8;

    /** The natural logarithm of a number that is nearly too large. */
    private static final double ENDLESS = 708;

    private final int k;

    /** @param k events to a purchase */
    ErlangTiming(int k) {
        this.k = k;
    }

    /** How much more likely silence is than if every event were a purchase: the sum of the weights of all phases. */
    double silence(double shape, double silent) {
        double weight = 1;
        double sum = 0;
        for (int phase = 0; phase < k; phase++) {
            sum += weight;
            weight *= growth(phase, shape, silent);
        }
        return sum;
    }

    /** How many times as likely the next phase is as this one; that of phase 0 weighs 1. */
    static double growth(int phase, double shape, double silent) {
        return (shape + phase) / (phase + 1) * silent;
    }

    /** The probability of an order within a time. */
    double probabilityOfOrder(double shape, double silent, double ratio) {
        double weight = 1;
        double sum = 0;
        double all = 0;
        for (int phase = 0; phase < k; phase++) {
            sum += weight * probabilityInPhase(phase, shape, ratio);
            all += weight;
            weight *= growth(phase, shape, silent);
        }
        return Math.min(1, sum / all);
    }

    /** The same where the phase is known: the probability of at least k less phase events, which are few. */
    double probabilityInPhase(int phase, double shape, double ratio) {
        double z = ratio / (1 + ratio);
        double term = FastMath.exp(-(shape + phase) * Numbers.log1p(ratio));
        double fewer = 0;
        for (int n = 0; n < k - phase; n++) {
            fewer += term;
            term *= z * (shape + phase + n) / (n + 1);
        }
        return z < SHORT_TAIL && fewer > 0.5 ? tail(term, k - phase, shape + phase, z) : Math.max(0, 1 - fewer);
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

    /**
     * The time, as a ratio, within which one in two order.
     *
     * @param toEvent the same for one event, {@link #medianToEvent}
     */
    double medianRatio(double shape, double silent, double toEvent) {
        double begin = eventsToCome(shape, silent) * toEvent;
        double near = medianNear(shape, silent, Numbers.log1p(begin));
        return near > 0 ? near : medianBetween(shape, silent, FastMath.log(begin));
    }

    /** The time, as a ratio, within which one event comes with even odds; it depends on the frequency alone. */
    static double medianToEvent(double shape) {
        return Numbers.expm1(Numbers.LOG_2 / shape);
    }

    /**
     * The same by a few of Newton's steps from near by, for the logarithm l of 1 + ratio, in which the probabilities
     * are powers: it is what all but few customers need, and half the work. NaN if that does not come to an end.
     */
    private double medianNear(double shape, double silent, double begin) {
        double l = begin;
        for (int i = 0; i < FEW_STEPS && l < ENDLESS; i++) {
            double step = stepNear(shape, silent, l) / l;
            l *= 1 + step + step * step / 2;
            if (Math.abs(step) < SHORT_STEP) {
                return Numbers.expm1(l);
            }
        }
        return Double.NaN;
    }

    /** How far it is to even odds: of their logarithm, {@code 2 artanh y}, as many terms as a short step needs. */
    private double stepNear(double shape, double silent, double l) {
        double t = FastMath.exp(-l);
        double z = 1 - t;
        double weight = 1;
        double all = 0;
        double none = 0;
        double next = 0;
        double first = FastMath.exp(-shape * l);
        for (int phase = 0; phase < k; phase++) {
            double term = weight * first;
            for (int n = 0; n < k - phase - 1; n++) {
                none += term;
                term *= z * (shape + phase + n) / (n + 1);
            }
            none += term;
            next += term;
            all += weight;
            weight *= growth(phase, shape, silent);
            first *= t;
        }
        double y = 2 * none / all - 1;
        return (y + y * y * y / 3) * (1 - y * y) * all / (2 * next * (shape + k - 1));
    }

    /**
     * The same for any customer. The odds of an order are about a power of the time, so Newton's steps are made on
     * logarithms, and halve the interval where they would leave it.
     */
    private double medianBetween(double shape, double silent, double begin) {
        double low = -ENDLESS;
        double high = ENDLESS;
        double log = begin;
        for (int i = 0; i < MOST_STEPS && log < high; i++) {
            double step = stepToMedian(shape, silent, log);
            if (Math.abs(step) < SHORT_STEP) {
                return FastMath.exp(log + step);
            }
            low = step > 0 ? log : low;
            high = step > 0 ? high : log;
            double next = log + step;
            log = low < next && next < high ? next : low + (high - low) / 2;
        }
        return log < ENDLESS - 1 ? FastMath.exp(log) : Double.POSITIVE_INFINITY;
    }

    /** How many events the next order is away, on average. */
    private double eventsToCome(double shape, double silent) {
        double weight = 1;
        double sum = 0;
        double all = 0;
        for (int phase = 0; phase < k; phase++) {
            sum += weight * (k - phase);
            all += weight;
            weight *= growth(phase, shape, silent);
        }
        return sum / all;
    }

    /** How far it is to even odds, by the odds at the time and how they change; both logarithms. */
    private double stepToMedian(double shape, double silent, double log) {
        double ratio = FastMath.exp(log);
        double z = ratio / (1 + ratio);
        double weight = 1;
        double all = 0;
        double none = 0;
        double next = 0;
        double first = FastMath.exp(-shape * Numbers.log1p(ratio));
        for (int phase = 0; phase < k; phase++) {
            double term = first;
            for (int n = 0; n < k - phase; n++) {
                none += weight * term;
                next += n == k - phase - 1 ? weight * term : 0;
                term *= z * (shape + phase + n) / (n + 1);
            }
            all += weight;
            weight *= growth(phase, shape, silent);
            first /= 1 + ratio;
        }
        double order = Math.max(all - none, 0);
        // One event before the order, whatever the phase, the rate has the shape r + k x + k - 1.
        double density = next * (shape + k - 1) * z;
        boolean known = order > 0 && none > 0 && density > 0;
        double blind = order < none ? ENDLESS : -ENDLESS;
        return known ? FastMath.log(none / order) * (none / all) * (order / density) : blind;
    }

    /** {@code I_z(m, s)}, the probability of at least m events, for many of them. */
    static double atLeastMany(double events, double shape, double ratio) {
        return Beta.regularizedBeta(ratio / (1 + ratio), events, shape);
    }
}
