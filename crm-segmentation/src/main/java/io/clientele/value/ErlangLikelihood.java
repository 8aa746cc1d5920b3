package io.clientele.value;

import org.apache.commons.math3.util.FastMath;

/**
 * The likelihood of MBG/CNBD-k for one k, without what the gaps between purchases add to it whatever the other
 * parameters are. Not thread-safe.
 */
final class ErlangLikelihood implements Likelihood {
    private final Patterns patterns;
    private final int k;

    /** For each number n of events the sums over i < n: ln(r + i) and 1/(r + i). */
    private final double[] logR;

    private final double[] inverseR;

    /** For each number of purchases the same of ln((b + i)/(a + b + i)), and its derivatives for a and b. */
    private final double[] logStay;

    private final double[] stayByA;
    private final double[] stayByB;
    private final double[] derivatives = new double[4];

    /** Of the silence of one customer: its weight, and what this gains by r and by alpha, relatively. */
    private double silence;

    private double silenceByR;
    private double silenceByAlpha;

    ErlangLikelihood(Patterns patterns, int k) {
        this.patterns = patterns;
        this.k = k;
        logR = new double[k * patterns.highestFrequency() + 1];
        inverseR = new double[logR.length];
        logStay = new double[patterns.highestFrequency() + 2];
        stayByA = new double[logStay.length];
        stayByB = new double[logStay.length];
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
        tabulate(r, a, b);
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
                    * (logR[k * x]
                            + logStay[x + 1]
                            + r * theta[1]
                            - shape * logAlive
                            + FastMath.log(silence)
                            + Numbers.softplus(logOdds));
            derivatives[0] = r * (inverseR[k * x] + theta[1] - logAlive * there - logLast * dead + there * silenceByR);
            derivatives[1] = r - alpha * (shape * (there / alive + dead / last) - there * silenceByAlpha);
            derivatives[2] = a * stayByA[x + 1] + dead;
            derivatives[3] = b * (stayByB[x + 1] - dead / (b + x));
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

    private void tabulate(double r, double a, double b) {
        for (int i = 0; i + 1 < logR.length; i++) {
            logR[i + 1] = logR[i] + FastMath.log(r + i);
            inverseR[i + 1] = inverseR[i] + 1 / (r + i);
        }
        for (int i = 0; i + 1 < logStay.length; i++) {
            logStay[i + 1] = logStay[i] - Numbers.log1p(a / (b + i));
            stayByA[i + 1] = stayByA[i] - 1 / (a + b + i);
            stayByB[i + 1] = stayByB[i] + 1 / (b + i) - 1 / (a + b + i);
        }
    }
}
