package io.clientele.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/** Fits Gamma-Gamma by maximum likelihood. Thread-safe: there is no state. */
public final class SpendFits {
    private static final List<String> NAMES = List.of("p", "q", "v");
    /** Amounts that differ by less than a ten-thousandth are equal. */
    private static final double EQUAL = 1e-4;

    private SpendFits() {}

    /**
     * Fits the model to the customers who bought again and spent something.
     *
     * @param purchases the histories of all customers with a purchase
     * @param settings how many of these there must be at least, as repeat buyers
     * @return the fit, or why there is none
     */
    public static FitResult<SpendFit> fit(RepeatPurchases purchases, FitSettings settings) {
        int[] frequency = new int[purchases.size()];
        double[] mean = new double[purchases.size()];
        int size = 0;
        for (int row = 0; row < purchases.size(); row++) {
            if (purchases.frequency(row) > 0 && purchases.meanValue(row) > 0) {
                frequency[size] = purchases.frequency(row);
                mean[size++] = purchases.meanValue(row);
            }
        }
        return fit(Arrays.copyOf(frequency, size), Arrays.copyOf(mean, size), settings);
    }

    private static FitResult<SpendFit> fit(int[] frequency, double[] mean, FitSettings settings) {
        if (mean.length < settings.repeatBuyers()) {
            return new FitResult.Refused<>(
                    Shortage.REPEAT_BUYERS,
                    String.format(
                            Locale.ROOT,
                            "%d customers have bought again and spent something; a model of spend needs %d",
                            mean.length,
                            settings.repeatBuyers()));
        }
        double least = Arrays.stream(mean).min().orElse(0);
        double most = Arrays.stream(mean).max().orElse(0);
        if (most - least <= EQUAL * most) {
            return new FitResult.Refused<>(
                    Shortage.SPEND, "All repeat buyers spend the same; there is nothing for a model of spend to learn");
        }
        Likelihood likelihood = new GammaGammaLikelihood(frequency, mean);
        double typical = Arrays.stream(mean).average().orElse(1);
        Climb climb = Climb.from(
                List.of(new double[] {3, 3, typical}, new double[] {1, 5, 3 * typical}, new double[] {10, 2, typical / 3
                }),
                likelihood,
                likelihood);
        double[] values = climb.parameters();
        return new FitResult.Fitted<>(new SpendFit(
                new GammaGamma(values[0], values[1], values[2]),
                climb.best().value(),
                mean.length,
                correlation(frequency, mean),
                climb.standardErrors(NAMES),
                climb.convergence()));
    }

    private static double correlation(int[] frequency, double[] mean) {
        double[] numbers = Arrays.stream(frequency).asDoubleStream().toArray();
        double correlation = mean.length < 2 ? 0 : new PearsonsCorrelation().correlation(numbers, mean);
        return Double.isNaN(correlation) ? 0 : correlation;
    }
}
