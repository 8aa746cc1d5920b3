package io.clientele.value;

import java.util.Random;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/** Customers who buy and drop out as BG/NBD and Gamma-Gamma say. The same seed gives the same customers. */
public final class GeneratedShop {
    public static final BgNbd BUYING = new BgNbd(0.6, 40, 0.8, 2.5);
    public static final GammaGamma SPENDING = new GammaGamma(6, 4, 15);

    private GeneratedShop() {}

    /** Histories in days of customers who first bought within the first half of 365 days. */
    public static RepeatPurchases histories(int customers, long seed) {
        RandomGenerator random = new Well19937c(seed);
        Random days = new Random(seed);
        GammaDistribution rates = new GammaDistribution(random, BUYING.r(), 1 / BUYING.alpha());
        BetaDistribution leaving = new BetaDistribution(random, BUYING.a(), BUYING.b());
        GammaDistribution scales = new GammaDistribution(random, SPENDING.q(), 1 / SPENDING.v());
        int[] frequency = new int[customers];
        double[] recency = new double[customers];
        double[] age = new double[customers];
        double[] mean = new double[customers];
        for (int i = 0; i < customers; i++) {
            age[i] = 365 - days.nextInt(182);
            double rate = rates.sample();
            double leaves = leaving.sample();
            double time = -Math.log(1 - days.nextDouble()) / rate;
            while (time < age[i]) {
                frequency[i]++;
                recency[i] = time;
                if (days.nextDouble() < leaves) {
                    break;
                }
                time += -Math.log(1 - days.nextDouble()) / rate;
            }
            if (frequency[i] > 0) {
                double scale = scales.sample();
                mean[i] =
                        new GammaDistribution(random, SPENDING.p() * frequency[i], 1 / (scale * frequency[i])).sample();
            }
        }
        return RepeatPurchases.ofColumns(TimeScale.DAYS, frequency, recency, age, mean);
    }
}
