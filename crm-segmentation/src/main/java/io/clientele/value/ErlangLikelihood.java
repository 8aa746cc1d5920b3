package io.clientele.value;

import org.apache.commons.math3.util.FastMath;

/**
 * The likelihood of MBG/CNBD-k for one k, without what the gaps between purchases add to it whatever the other
 * parameters are. Not thread-safe.
 */
final class ErlangLikelihood implements Likelihood {
    private final Patterns patterns;
    private final int k;

    private final StayTables tables;
    private final double[] derivatives = new double[4];

    /** Of the silence of one customer: its weight, and what this gains by r and by alpha, relatively. */
    private double silence;

    private double silenceByR;
    private double silenceByAlpha;

    ErlangLikelihood(Patterns patterns, int k) {
        this.patterns = patterns;
        this.k = k;
        tables = new StayTables(k * patterns.highestFrequency(), patterns.highestFrequency() + 1);
    }

    @Override
    public int size() {
        return 4;
    }

    @Override
    public double at(double[] theta, Slope slope) {
        double r = FastMath.exp(theta[0]);
        double alpha = FastMath.exp(theta[1]);
        double a = FastMath.exp(theta[2]);
        double b = FastMath.exp(theta[3]);
        tables.fill(r, a, b);
        slope.clear();
        double sum = 0;
        for (int i = 0; i < patterns.size(); i++) {
            int x = patterns.frequency(i);
            double shape = r + (double) k * x;
            double alive = alpha + patterns.age(i);
            double last = alpha + patterns.recency(i);
            double logAlive = FastMath.log(alive);
            double logLast = x == 0 ? theta[1] : FastMath.log(last);
            beSilent(shape, alive, patterns.age(i) - patterns.recency(i));
            double logOdds = FastMath.log(a / (b + x)) + shape * (logAlive - logLast) - FastMath.log(silence);
            double dead = 1 / (1 + FastMath.exp(-logOdds));
            double there = 1 - dead;
            sum += patterns.customers(i)
                    * (tables.logR[k * x]
                            + tables.logStay[x + 1]
                            + r * theta[1]
                            - shape * logAlive
                            + FastMath.log(silence)
                            + Numbers.softplus(logOdds));
            derivatives[0] =
                    r * (tables.inverseR[k * x] + theta[1] - logAlive * there - logLast * dead + there * silenceByR);
            derivatives[1] = r - alpha * (shape * (there / alive + dead / last) - there * silenceByAlpha);
            derivatives[2] = a * tables.stayByA[x + 1] + dead;
            derivatives[3] = b * (tables.stayByB[x + 1] - dead / (b + x));
            slope.add(patterns.customers(i), derivatives);
        }
        return sum;
    }

    private void beSilent(double shape, double alive, double time) {
        double z = time / alive;
        double term = 1;
        double rising = 0;
        silence = 0;
        silenceByR = 0;
        silenceByAlpha = 0;
        for (int j = 0; j < k; j++) {
            silence += term;
            silenceByR += term * rising;
            silenceByAlpha -= term * j / alive;
            term *= (shape + j) / (j + 1) * z;
            rising += 1 / (shape + j);
        }
        silenceByR /= silence;
        silenceByAlpha /= silence;
    }
}
