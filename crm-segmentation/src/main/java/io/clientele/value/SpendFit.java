package io.clientele.value;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * Gamma-Gamma fitted to the customers of a shop. Immutable.
 *
 * @param model the model with the most likely parameters
 * @param logLikelihood the logarithm of the likelihood, over these customers
 * @param customers how many customers it was fitted to: those who bought again and spent something
 * @param correlation between frequency and mean value; far from zero the model's main assumption does not hold
 * @param standardErrors the standard error of each parameter by name; empty where the likelihood has no peak
 * @param convergence how the parameters were found
 */
public record SpendFit(
        GammaGamma model,
        double logLikelihood,
        int customers,
        double correlation,
        Map<String, Double> standardErrors,
        Convergence convergence) {
    /** Takes a copy of the standard errors. */
    public SpendFit {
        standardErrors = ImmutableMap.copyOf(standardErrors);
    }
}
