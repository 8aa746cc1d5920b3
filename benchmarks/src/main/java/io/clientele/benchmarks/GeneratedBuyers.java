package io.clientele.benchmarks;

import io.clientele.value.BgNbd;
import io.clientele.value.MbgCnbdK;
import io.clientele.value.RepeatPurchases;
import io.clientele.value.TimeScale;
import java.util.SplittableRandom;

/**
 * Customers who buy and drop out as BG/NBD with the parameters of CDNOW says; histories in whole days, as shops have
 * them. The same seed gives the same customers.
 */
final class GeneratedBuyers {
    static final BgNbd MODEL = new BgNbd(0.2426, 4.4136 * 7, 0.7929, 2.4259);
    /** A model with memory that says about the same of them, of buyers who come at more equal distances. */
    static final MbgCnbdK REGULAR = new MbgCnbdK(2, 0.525, 6.183 * 7 / 2, 0.891, 1.614);

    private static final int DAYS = 273;
    private static final int ARRIVAL = 84;

    private GeneratedBuyers() {}

    static RepeatPurchases histories(int customers, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] frequency = new int[customers];
        double[] recency = new double[customers];
        double[] age = new double[customers];
        double[] mean = new double[customers];
        for (int i = 0; i < customers; i++) {
            age[i] = DAYS - random.nextInt(ARRIVAL);
            double rate = gamma(MODEL.r(), random) / MODEL.alpha();
            double first = gamma(MODEL.a(), random);
            double leaves = first / (first + gamma(MODEL.b(), random));
            double time = waiting(rate, random);
            while (time < age[i]) {
                double day = Math.max(1, Math.floor(time));
                frequency[i] += day > recency[i] ? 1 : 0;
                recency[i] = day;
                time = random.nextDouble() < leaves ? age[i] : time + waiting(rate, random);
            }
            mean[i] = frequency[i] == 0 ? 0 : 5 + gamma(6, random) * gamma(4, random);
        }
        return RepeatPurchases.ofColumns(TimeScale.DAYS, frequency, recency, age, mean);
    }

    private static double waiting(double rate, SplittableRandom random) {
        return -Math.log(1 - random.nextDouble()) / Math.max(1e-12, rate);
    }

    /** Marsaglia and Tsang (2000); shapes below one by a power of a uniform number. */
    private static double gamma(double shape, SplittableRandom random) {
        if (shape < 1) {
            return gamma(shape + 1, random) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = normal(random);
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }

    private static double normal(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
