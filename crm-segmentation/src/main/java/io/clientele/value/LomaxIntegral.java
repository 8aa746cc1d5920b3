package io.clientele.value;

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

    private double value;
    private double logP;
    private double logQ;
    private double inverseP;
    private double inverseQ;

    /** The integral. */
    static double of(double m, double p, double n, double q, double length) {
        LomaxIntegral integral = new LomaxIntegral();
        integral.evaluate(m, p, n, q, length, false);
        return integral.value;
    }

    /**
     * Works out the integral.
     *
     * @param moments whether the means that a gradient needs are worked out too
     */
    double evaluate(double m, double p, double n, double q, double length, boolean moments) {
        value = 0;
        logP = 0;
        logQ = 0;
        inverseP = 0;
        inverseQ = 0;
        double near = Math.min(p, q);
        double end = Numbers.log1p(length / near);
        double from = 0;
        while (from < end) {
            double u = near * Numbers.expm1(from);
            if (m * Numbers.log1p(u / p) + n * Numbers.log1p(u / q) > NEGLIGIBLE) {
                break;
            }
            double to = Math.min(end, from + width(m, p, n, q, from));
            addPiece(m, p, n, q, from, to - from, moments);
            from = to;
        }
        return value;
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

    private void addPiece(double m, double p, double n, double q, double from, double width, boolean moments) {
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
            value += weight;
            if (moments) {
                logP += weight * lp;
                logQ += weight * lq;
                inverseP += weight / (p + u);
                inverseQ += weight / (q + u);
            }
        }
    }

    /** The mean of {@code ln(1 + u/p)} under the integrand. */
    double meanLogP() {
        return logP / value;
    }

    /** The mean of {@code ln(1 + u/q)} under the integrand. */
    double meanLogQ() {
        return logQ / value;
    }

    /** The mean of {@code 1 / (p + u)} under the integrand. */
    double meanInverseP() {
        return inverseP / value;
    }

    /** The mean of {@code 1 / (q + u)} under the integrand. */
    double meanInverseQ() {
        return inverseQ / value;
    }
}
