package io.clientele.value;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@link BgBb} fitted to the customers of a shop. Immutable.
 *
 * @param model the model with the most likely parameters
 * @param logLikelihood the logarithm of the likelihood, over all customers
 * @param customers how many customers it was fitted to
 * @param standardErrors the standard error of each parameter by name; empty where the likelihood has no peak
 * @param convergence how the parameters were found
 */
public record BgBbFit(
        BgBb model, double logLikelihood, int customers, Map<String, Double> standardErrors, Convergence convergence) {
    private static final List<String> PARAMETERS = List.of("alpha", "beta", "gamma", "delta");

    /** Takes a copy of the standard errors. */
    public BgBbFit {
        standardErrors = ImmutableMap.copyOf(standardErrors);
    }

    /**
     * Fits the model by maximum likelihood.
     *
     * @param histories the histories of all customers with a purchase
     * @param settings when there is enough to fit
     * @return the fit, or why there is none
     */
    public static FitResult<BgBbFit> of(OccasionHistories histories, FitSettings settings) {
        int customers = histories.total();
        int again = 0;
        for (int row = 0; row < histories.size(); row++) {
            again += histories.frequency(row) > 0 ? histories.customers(row) : 0;
        }
        if (customers < settings.buyers()) {
            return refused(
                    Shortage.BUYERS,
                    "There are %d customers with a purchase; a model needs %d",
                    customers,
                    settings.buyers());
        }
        if (again < settings.repeatBuyers()) {
            return refused(
                    Shortage.REPEAT_BUYERS,
                    "%d customers have bought on a second occasion; a model needs %d",
                    again,
                    settings.repeatBuyers());
        }
        if (isUniform(histories)) {
            return refused(Shortage.VARIATION, "All customers have the same history; a model needs different ones");
        }
        Likelihood likelihood = new BgBbLikelihood(histories);
        Climb climb = Climb.from(
                List.of(new double[] {1, 1, 1, 1}, new double[] {0.5, 2, 0.5, 4}, new double[] {2, 4, 1, 10}),
                likelihood,
                likelihood);
        double[] top = climb.parameters();
        return new FitResult.Fitted<>(new BgBbFit(
                new BgBb(top[0], top[1], top[2], top[3]),
                climb.best().value(),
                customers,
                climb.standardErrors(PARAMETERS),
                climb.convergence()));
    }

    private static boolean isUniform(OccasionHistories histories) {
        for (int row = 1; row < histories.size(); row++) {
            if (histories.frequency(row) != histories.frequency(0)
                    || histories.recency(row) != histories.recency(0)
                    || histories.opportunities(row) != histories.opportunities(0)) {
                return false;
            }
        }
        return true;
    }

    private static FitResult<BgBbFit> refused(Shortage shortage, String words, Object... values) {
        return new FitResult.Refused<>(shortage, String.format(Locale.ROOT, words, values));
    }
}
