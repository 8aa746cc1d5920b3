package io.clientele.value;

import org.apache.commons.math3.util.FastMath;

/** The likelihood of Pareto/NBD. Not thread-safe. */
final class ParetoLikelihood implements Likelihood {
    private final Patterns patterns;

    /** For each number n the sums over i < n: ln(r + i) and 1/(r + i). */
    private final double[] logR;

    private final double[] inverseR;
    private final LomaxIntegral integral = new LomaxIntegral();
    private final double[] derivatives = new double[4];

    ParetoLikelihood(Patterns patterns) {
        this.patterns = patterns;
        logR = new double[patterns.highestFrequency() + 1];
        inverseR = new double[patterns.highestFrequency() + 1];
    }

    @Override
    public int size() {
        return 4;
    }

    @Override
    public double at(double[] theta, Slope slope) {
        double r = FastMath.exp(theta[0]);
        for (int i = 0; i + 1 < logR.length; i++) {
            logR[i + 1] = logR[i] + FastMath.log(r + i);
            inverseR[i + 1] = inverseR[i] + 1 / (r + i);
        }
        slope.clear();
        double sum = 0;
        for (int i = 0; i < patterns.size(); i++) {
            sum += patterns.customers(i) * addOne(theta, i);
            slope.add(patterns.customers(i), derivatives);
        }
        return sum;
    }

    /** The log-likelihood of one customer, whose derivatives stay behind. */
    private double addOne(double[] theta, int i) {
        double r = FastMath.exp(theta[0]);
        double alpha = FastMath.exp(theta[1]);
        double s = FastMath.exp(theta[2]);
        double beta = FastMath.exp(theta[3]);
        int x = patterns.frequency(i);
        double alphaLast = alpha + patterns.recency(i);
        double betaLast = beta + patterns.recency(i);
        double alphaNow = alpha + patterns.age(i);
        double betaNow = beta + patterns.age(i);
        double logAlpha = FastMath.log(alphaNow);
        double logBeta = FastMath.log(betaNow);
        double logAlphaLast = FastMath.log(alphaLast);
        double logBetaLast = FastMath.log(betaLast);
        double silence = patterns.age(i) - patterns.recency(i);
        double logOdds = silence == 0
                ? Double.NEGATIVE_INFINITY
                : FastMath.log(s / betaLast * integral.evaluate(r + x, alphaLast, s + 1, betaLast, silence))
                        + (r + x) * (logAlpha - logAlphaLast)
                        + s * (logBeta - logBetaLast);
        double dead = 1 / (1 + FastMath.exp(-logOdds));
        double alive = 1 - dead;
        boolean gone = dead > 0;
        derivatives[0] = r
                * (inverseR[x]
                        + theta[1]
                        - alive * logAlpha
                        - (gone ? dead * (logAlphaLast + integral.meanLogP()) : 0));
        derivatives[1] = r - alpha * (r + x) * (alive / alphaNow + (gone ? dead * integral.meanInverseP() : 0));
        derivatives[2] =
                s * (theta[3] - alive * logBeta + (gone ? dead * (1 / s - logBetaLast - integral.meanLogQ()) : 0));
        derivatives[3] = s - beta * (alive * s / betaNow + (gone ? dead * (s + 1) * integral.meanInverseQ() : 0));
        return logR[x] + r * theta[1] + s * theta[3] - (r + x) * logAlpha - s * logBeta + Numbers.softplus(logOdds);
    }
}
