package io.clientele.examples.command;

import io.clientele.value.BgBbFit;
import io.clientele.value.Convergence;
import io.clientele.value.ModelFit;
import java.util.Locale;
import java.util.Map;

/**
 * A model that was fitted, as it is told to the user.
 *
 * @param label its name
 * @param unit of its times
 * @param parameters by name
 * @param standardErrors by name
 * @param likelihood what it was fitted to, and how well
 */
record FittedModel(
        String label,
        String unit,
        Map<String, Double> parameters,
        Map<String, Double> standardErrors,
        Likelihood likelihood) {

    /** What a model was fitted to, and how well. */
    record Likelihood(double logarithm, int customers, Convergence convergence) {}

    static FittedModel of(ModelFit fit) {
        return new FittedModel(
                fit.model().type().label(),
                fit.scale().name().toLowerCase(Locale.ROOT),
                fit.model().parameters(),
                fit.standardErrors(),
                new Likelihood(fit.logLikelihood(), fit.customers(), fit.convergence()));
    }

    static FittedModel of(BgBbFit fit, Opportunity opportunity) {
        return new FittedModel(
                ModelWish.BG_BB,
                opportunity.words(),
                fit.model().parameters(),
                fit.standardErrors(),
                new Likelihood(fit.logLikelihood(), fit.customers(), fit.convergence()));
    }

    void describe(Terminal terminal) {
        terminal.notice(String.format(
                Locale.ROOT,
                "%s of %,d customers, log-likelihood %.2f, times in %s",
                label,
                likelihood.customers(),
                likelihood.logarithm(),
                unit));
        parameters.forEach((name, value) -> terminal.notice(String.format(
                Locale.ROOT, "  %-6s %s%s", name, Decimal.of(value).toPlainString(), error(name))));
        if (!likelihood.convergence().converged() || likelihood.convergence().atBound()) {
            terminal.notice("The likelihood has no clear top: trust the predictions less");
        }
    }

    private String error(String name) {
        Double error = standardErrors.get(name);
        return error == null ? "" : String.format(Locale.ROOT, " (standard error %.4g)", error);
    }
}
