package io.clientele.value;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * The integral of {@code (1 + u/p)^-m (1 + u/q)^-n} for u from 0 to a length, which is what the likelihood of
 * Pareto/NBD needs. The published programs subtract two hypergeometric functions, and lose all digits where these are
 * nearly equal, or overflow; here all that is added is positive.
 *
 * <p>The variable {@code v = ln(1 + u / min(p, q))} takes the nearer of the two singularities to infinity, and the
 * other one at least pi away from the real line, so that the Gauss rule gains a digit with each node. Pieces are so
 * short that the integrand falls by not much more than e^10 in one, and what has fallen by e^-42 is left out.
 *
 * <p>Not thread-safe: the moments of the last integral stay in it.
 */
final class LomaxIntegral {
    private static final double WIDEST = 3;
    private static final double STEEPEST = 10;
    private static final double NEGLIGIBLE = 42;

    private static final double[] WITHOUT_MOMENTS = {};
    private static final int LOG_P = 0;
    private static final int LOG_Q = 1;
    private static final int INVERSE_P = 2;
    private static final int INVERSE_Q = 3;

    private final double[] moments = new double[4];
    private double value;

    /** The integral. */
    static double of(double m, double p, double n, double q, double length) {
        return sum(m, p, n, q, length, WITHOUT_MOMENTS);
    }

    /** Works out the integral, and the means that a gradient needs. */
    double evaluate(double m, double p, double n, double q, double length) {
        Arrays.fill(moments, 0);
        value = sum(m, p, n, q, length, moments);
        return value;
    }

    /** @param moments takes the moments, unless it is empty */
    private static double sum(double m, double p, double n, double q, double length, double[] moments) {
        double near = Math.min(p, q);
        double end = Numbers.log1p(length / near);
        double from = 0;
        double sum = 0;
        while (from < end) {
            double u = near * Numbers.expm1(from);
            if (m * Numbers.log1p(u / p) + n * Numbers.log1p(u / q) > NEGLIGIBLE) {
                break;
            }
            double to = Math.min(end, from + width(m, p, n, q, from));
            sum += piece(m, p, n, q, from, to - from, moments);
            from = to;
        }
        return sum;
    }

    /** How far the integrand falls by e^10 at most; it falls the faster the farther out. */
    private static double width(double m, double p, double n, double q, double from) {
        double width = Math.min(WIDEST, STEEPEST / steepness(m, p, n, q, from));
        return Math.min(width, STEEPEST / steepness(m, p, n, q, from + width));
    }

    private static double steepness(double m, double p, double n, double q, double v) {
        double near = Math.min(p, q);
        double u = near * Numbers.expm1(v);
        return 1 + (near + u) * (m / (p + u) + n / (q + u));
    }

    private static double piece(double m, double p, double n, double q, double from, double width, double[] moments) {
        double sum = 0;
        boolean pIsNear = p <= q;
        double near = pIsNear ? p : q;
        double far = pIsNear ? q : p;
        for (int i = 0; i < Gauss.SIZE; i++) {
            double v = from + width * Gauss.node(i);
            double growth = FastMath.exp(v);
            double u = v < 0.1 ? near * Numbers.expm1(v) : near * (growth - 1);
            double logFar = Numbers.log1p(u / far);
            double lp = pIsNear ? v : logFar;
            double lq = pIsNear ? logFar : v;
            double weight = width * Gauss.weight(i) * near * growth * FastMath.exp(-m * lp - n * lq);
            sum += weight;
            if (moments.length > 0) {
                moments[LOG_P] += weight * lp;
                moments[LOG_Q] += weight * lq;
                moments[INVERSE_P] += weight / (p + u);
                moments[INVERSE_Q] += weight / (q + u);
            }
        }
        return sum;
    }

    /** The mean of {@code ln(1 + u/p)} under the integrand. */
    double meanLogP() {
        return moments[LOG_P] / value;
    }

    /** The mean of {@code ln(1 + u/q)} under the integrand. */
    double meanLogQ() {
        return moments[LOG_Q] / value;
    }

    /** The mean of {@code 1 / (p + u)} under the integrand. */
    double meanInverseP() {
        return moments[INVERSE_P] / value;
    }

    /** The mean of {@code 1 / (q + u)} under the integrand. */
    double meanInverseQ() {
        return moments[INVERSE_Q] / value;
    }
}
