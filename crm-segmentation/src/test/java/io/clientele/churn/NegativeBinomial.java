package io.clientele.churn;

import org.apache.commons.math3.analysis.solvers.BisectionSolver;
import org.apache.commons.math3.special.Gamma;

/**
 * A slow negative binomial distribution of a given mean and probability of zero, by its own formula: gamma functions
 * and a root found by halving. Poisson's where that has no fewer zeros.
 */
final class NegativeBinomial {
    private final double mean;
    private final double shape;

    private NegativeBinomial(double mean, double shape) {
        this.mean = mean;
        this.shape = shape;
    }

    static NegativeBinomial of(double returns, double mean) {
        double p = Math.max(1e-6, returns);
        if (-Math.log1p(-p) >= mean) {
            return new NegativeBinomial(mean, Double.POSITIVE_INFINITY);
        }
        double logShape = new BisectionSolver(1e-14)
                .solve(500, k -> Math.exp(k) * Math.log1p(mean / Math.exp(k)) + Math.log1p(-p), -40, 25);
        return new NegativeBinomial(mean, Math.exp(logShape));
    }

    double probability(int orders) {
        if (mean == 0) {
            return orders == 0 ? 1 : 0;
        }
        if (shape == Double.POSITIVE_INFINITY) {
            return Math.exp(orders * Math.log(mean) - mean - Gamma.logGamma(orders + 1));
        }
        double log = -shape * Math.log1p(mean / shape) - orders * Math.log1p(shape / mean);
        for (int i = 0; i < orders; i++) {
            log += Math.log((shape + i) / (i + 1));
        }
        return Math.exp(log);
    }
}
