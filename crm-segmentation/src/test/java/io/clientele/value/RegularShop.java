package io.clientele.value;

import java.util.Random;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** Customers who buy as MBG/CNBD-k says. The same seed gives the same customers. */
final class RegularShop {
    static final MbgCnbdK BUYING = new MbgCnbdK(3, 1.2, 12, 0.6, 2.2);

    private RegularShop() {}

    /** Histories in days of customers who first bought within the first half of 365 days. */
    static RepeatPurchases histories(int customers, long seed) {
        RandomGenerator random = new Well19937c(seed);
        Random days = new Random(seed);
        GammaDistribution rates = new GammaDistribution(random, BUYING.r(), 1 / BUYING.alpha());
        BetaDistribution leaving = new BetaDistribution(random, BUYING.a(), BUYING.b());
        int[] frequency = new int[customers];
        double[] recency = new double[customers];
        double[] age = new double[customers];
        double[] logGaps = new double[customers];
        for (int i = 0; i < customers; i++) {
            age[i] = 365 - days.nextInt(182);
            GammaDistribution gaps = new GammaDistribution(random, BUYING.k(), 1 / rates.sample());
            double leaves = leaving.sample();
            double gap = gaps.sample();
            while (days.nextDouble() >= leaves && recency[i] + gap < age[i]) {
                frequency[i]++;
                recency[i] += gap;
                logGaps[i] += Math.log(gap);
                gap = gaps.sample();
            }
        }
        return RepeatPurchases.ofColumns(TimeScale.DAYS, frequency, recency, age, new double[customers])
                .withLogGaps(logGaps);
    }
}
