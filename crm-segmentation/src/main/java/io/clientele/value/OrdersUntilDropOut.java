package io.clientele.value;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.util.FastMath;

/**
 * The orders to expect of somebody who buys at a rate drawn from a gamma distribution (shape r, and alpha, which counts
 * time) and drops out after each order with a chance drawn from a beta distribution (a, b).
 *
 * <p>The published formula is a difference of a hypergeometric function from one, over {@code a - 1}; it loses its
 * digits for short times and is not defined for a = 1. Here it is taken apart into what it means: the probability that
 * n orders would fall into the time, times the number of them that come before the drop-out, added up over n. Nothing
 * is subtracted. Where too many terms would be needed the integral over the chance to drop out is worked out instead.
 */
final class OrdersUntilDropOut {
    private static final double MOST_TERMS = 10_000;
    private static final double PRECISION = 1e-14;
    private static final double LEAST_LOG = -600;
    private static final double LARGE = 1e250;
    private static final double LOG_LARGE = FastMath.log(LARGE);

    private OrdersUntilDropOut() {}

    static double expected(double r, double alpha, double a, double b, double time) {
        double ratio = time / alpha;
        double z = time / (alpha + time);
        double terms = r * ratio + 30 * (1 + ratio);
        return terms > MOST_TERMS ? integral(r, a, b, ratio) : series(r, a, b, z, -r * Numbers.log1p(ratio));
    }

    /** The sum over n of P(n orders fall into the time) times the sum over j < n of P(still there after j orders). */
    private static double series(double r, double a, double b, double z, double logNone) {
        double scale = Math.min(0, logNone - LEAST_LOG);
        double weight = FastMath.exp(logNone - scale);
        double stays = 1;
        double before = 0;
        double sum = 0;
        for (int n = 0; ; n++) {
            double ratio = z * (r + n) / (n + 1);
            weight *= ratio;
            before += stays;
            stays *= (b + n) / (a + b + n);
            double term = weight * before;
            sum += term;
            double growth = Math.max(ratio, z) * (1 + 1.0 / (n + 1));
            if (growth < 1 && term * growth < PRECISION * (1 - growth) * sum) {
                return sum * FastMath.exp(scale);
            }
            if (weight > LARGE) {
                weight /= LARGE;
                sum /= LARGE;
                scale += LOG_LARGE;
            }
        }
    }

    /**
     * The integral of {@code p^(a-1) (1-p)^(b-1) / B(a,b) * (1 - (1 + p ratio)^-r) / p} for p from 0 to 1, by the
     * double exponential rule of Takahasi and Mori, the step halved until the value stays.
     */
    private static double integral(double r, double a, double b, double ratio) {
        double logBeta = Beta.logBeta(a, b);
        double step = 0.25;
        double sum = nodes(r, a, b, ratio, logBeta, 0, step);
        double value = step * sum;
        for (int halving = 0; halving < 8; halving++) {
            sum += nodes(r, a, b, ratio, logBeta, step / 2, step);
            step /= 2;
            double finer = step * sum;
            if (Math.abs(finer - value) < 1e-13 * finer) {
                return finer;
            }
            value = finer;
        }
        return value;
    }

    private static double nodes(
            double r, double a, double b, double ratio, double logBeta, double offset, double step) {
        double sum = 0;
        int most = (int) (8 / step);
        for (int i = -most; i <= most; i++) {
            sum += node(r, a, b, ratio, logBeta, offset + i * step);
        }
        return sum;
    }

    private static double node(double r, double a, double b, double ratio, double logBeta, double t) {
        // p = 1 / (1 + exp(-w)); ln p and ln(1 - p) are kept, since p itself soon is 0 or 1.
        double w = Math.PI * FastMath.sinh(t);
        double logP = -softplus(-w);
        double logRest = -softplus(w);
        double p = FastMath.exp(logP);
        double leaves = p * ratio < 1e-300 ? r * ratio : -Numbers.expm1(-r * Numbers.log1p(p * ratio)) / p;
        double density = FastMath.exp(a * logP + b * logRest - logBeta);
        return density * leaves * Math.PI * FastMath.cosh(t);
    }

    private static double softplus(double w) {
        return w > 0 ? w + Numbers.log1p(FastMath.exp(-w)) : Numbers.log1p(FastMath.exp(w));
    }
}
