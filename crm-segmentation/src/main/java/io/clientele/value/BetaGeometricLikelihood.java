package io.clientele.value;

import org.apache.commons.math3.util.FastMath;

/**
 * The likelihood of BG/NBD and MBG/NBD. What depends on the number of purchases alone is added up once for each number.
 * Not thread-safe.
 */
final class BetaGeometricLikelihood implements Likelihood {
    private final Patterns patterns;
    private final int extraOccasions;

    private final StayTables tables;
    private final double[] derivatives = new double[4];

    /** @param extraOccasions how many occasions to drop out come before the first repeat purchase is due: 0 or 1 */
    BetaGeometricLikelihood(Patterns patterns, int extraOccasions) {
        this.patterns = patterns;
        this.extraOccasions = extraOccasions;
        tables = new StayTables(patterns.highestFrequency(), patterns.highestFrequency() + extraOccasions);
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
            int occasions = x + extraOccasions;
            double alive = alpha + patterns.age(i);
            double last = alpha + patterns.recency(i);
            double logAlive = FastMath.log(alive);
            double logLast = x == 0 ? theta[1] : FastMath.log(last);
            double odds = occasions == 0 ? 0 : a / (b + occasions - 1) * FastMath.exp((r + x) * (logAlive - logLast));
            double dead = odds < Double.MAX_VALUE ? odds / (1 + odds) : 1;
            double log = odds < Double.MAX_VALUE
                    ? Numbers.log1p(odds)
                    : FastMath.log(a / (b + occasions - 1)) + (r + x) * (logAlive - logLast);
            sum += patterns.customers(i)
                    * (tables.logR[x] + tables.logStay[occasions] + r * theta[1] - (r + x) * logAlive + log);
            derivatives[0] = r * (tables.inverseR[x] + theta[1] - logAlive * (1 - dead) - logLast * dead);
            derivatives[1] = r - alpha * (r + x) * ((1 - dead) / alive + dead / last);
            derivatives[2] = a * tables.stayByA[occasions] + dead;
            derivatives[3] = b * (tables.stayByB[occasions] - (occasions == 0 ? 0 : dead / (b + occasions - 1)));
            slope.add(patterns.customers(i), derivatives);
        }
        return sum;
    }
}
