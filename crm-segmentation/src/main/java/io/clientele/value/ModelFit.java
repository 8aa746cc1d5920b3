package io.clientele.value;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * A model fitted to the customers of a shop. Immutable.
 *
 * @param model the model with the most likely parameters
 * @param scale the unit of its times
 * @param logLikelihood the logarithm of the likelihood, over all customers
 * @param customers how many customers it was fitted to
 * @param standardErrors the standard error of each parameter by name; empty where the likelihood has no peak
 * @param convergence how the parameters were found
 */
public record ModelFit(
        PurchaseModel model,
        TimeScale scale,
        double logLikelihood,
        int customers,
        Map<String, Double> standardErrors,
        Convergence convergence) {
    /** Takes a copy of the standard errors. */
    public ModelFit {
        standardErrors = ImmutableMap.copyOf(standardErrors);
    }
}
