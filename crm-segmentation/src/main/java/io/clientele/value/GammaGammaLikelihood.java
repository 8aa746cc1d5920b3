package io.clientele.value;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * The likelihood of Gamma-Gamma. The gamma functions are worked out once for each number of purchases. Not thread-safe.
 */
final class GammaGammaLikelihood implements Likelihood {
    private final int[] frequency;
    private final double[] meanValue;
    private final double[] logMean;
    private final double[] logSum;
    private final boolean[] occurs;
    private final double[] logGammas;
    private final double[] digammaSum;
    private final double[] digammaShape;
    private final double[] derivatives = new double[3];

    /** Of the customers with a mean. */
    GammaGammaLikelihood(int[] frequency, double[] meanValue) {
        this.frequency = frequency;
        this.meanValue = meanValue;
        this.logMean = new double[frequency.length];
        this.logSum = new double[frequency.length];
        int most = Arrays.stream(frequency).max().orElse(0);
        this.occurs = new boolean[most + 1];
        this.logGammas = new double[most + 1];
        this.digammaSum = new double[most + 1];
        this.digammaShape = new double[most + 1];
        for (int i = 0; i < frequency.length; i++) {
            occurs[frequency[i]] = true;
            logMean[i] = FastMath.log(meanValue[i]);
            logSum[i] = FastMath.log(frequency[i] * meanValue[i]);
        }
    }

    @Override
    public int size() {
        return 3;
    }

    @Override
    public double at(double[] theta, Slope slope) {
        double p = FastMath.exp(theta[0]);
        double q = FastMath.exp(theta[1]);
        double v = FastMath.exp(theta[2]);
        tabulate(p, q);
        double digammaQ = Gamma.digamma(q);
        slope.clear();
        double sum = 0;
        for (int i = 0; i < frequency.length; i++) {
            int x = frequency[i];
            double total = x * meanValue[i] + v;
            double logTotal = FastMath.log(total);
            sum += logGammas[x] + q * theta[2] - logMean[i] + p * x * logSum[i] - (p * x + q) * logTotal;
            derivatives[0] = p * x * (digammaSum[x] - digammaShape[x] + logSum[i] - logTotal);
            derivatives[1] = q * (digammaSum[x] - digammaQ + theta[2] - logTotal);
            derivatives[2] = q - v * (p * x + q) / total;
            slope.add(1, derivatives);
        }
        return sum;
    }

    private void tabulate(double p, double q) {
        double logGammaQ = Gamma.logGamma(q);
        for (int x = 1; x < occurs.length; x++) {
            if (occurs[x]) {
                logGammas[x] = Gamma.logGamma(p * x + q) - Gamma.logGamma(p * x) - logGammaQ;
                digammaSum[x] = Gamma.digamma(p * x + q);
                digammaShape[x] = Gamma.digamma(p * x);
            }
        }
    }
}
