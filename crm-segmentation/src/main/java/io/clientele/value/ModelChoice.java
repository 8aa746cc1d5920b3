package io.clientele.value;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which model foretold best what came: each is fitted to the orders up to a day, and the orders after that day decide.
 * Immutable.
 *
 * @param candidates the models that could be fitted, the best first
 */
public record ModelChoice(List<Candidate> candidates) {
    /**
     * A model that was held against what came.
     *
     * @param type which model
     * @param heldOutLogLikelihood the logarithm of the likelihood of what its customers bought and did not buy after
     *     the day, given what they had bought before
     * @param fit the model fitted to all orders
     */
    public record Candidate(ModelType type, double heldOutLogLikelihood, ModelFit fit) {}

    /** Takes a copy of the candidates. */
    public ModelChoice {
        candidates = ImmutableList.copyOf(candidates);
    }

    /** {@return the best model; empty if none could be fitted} */
    public Optional<Candidate> best() {
        return candidates.stream().findFirst();
    }

    /**
     * Chooses by the last part of a history.
     *
     * @param types the models to choose from
     * @param histories the histories as of today
     * @param days how long the part is that decides, such as the horizon of the predictions; at most a third of the
     *     history is taken
     * @param settings when there is enough to fit
     * @return the models that could be fitted to all of the history and to what lies before the part
     */
    public static ModelChoice of(List<ModelType> types, CustomerHistories histories, int days, FitSettings settings) {
        long first = Long.MAX_VALUE;
        for (int day : histories.columns().epochDay()) {
            first = Math.min(first, day);
        }
        long third = Math.max(1, (histories.asOf().toEpochDay() - first) / 3);
        return of(
                types,
                histories.on(histories.asOf().minusDays(Math.min(days, third))),
                histories.purchases(),
                settings);
    }

    /**
     * Chooses.
     *
     * @param types the models to choose from
     * @param before the histories as of a day between the first order and the last
     * @param after the histories as of the last day, of the same customers and in the same unit
     * @param settings when there is enough to fit, of both
     * @return the models that could be fitted to both
     */
    public static ModelChoice of(
            List<ModelType> types, RepeatPurchases before, RepeatPurchases after, FitSettings settings) {
        ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
        for (ModelType type : types) {
            Optional<ModelFit> earlier =
                    PurchaseFits.fit(type, before, settings).fitted();
            Optional<ModelFit> now = PurchaseFits.fit(type, after, settings).fitted();
            if (earlier.isPresent() && now.isPresent()) {
                double heldOut = heldOut(earlier.get().model(), before, after);
                candidates.add(new Candidate(type, heldOut, now.get()));
            }
        }
        return new ModelChoice(candidates.build().stream()
                .sorted(Comparator.comparingDouble(Candidate::heldOutLogLikelihood)
                        .reversed())
                .toList());
    }

    /** Both histories name their customers in ascending order. */
    private static double heldOut(PurchaseModel model, RepeatPurchases before, RepeatPurchases after) {
        double sum = 0;
        int later = 0;
        for (int row = 0; row < before.size(); row++) {
            while (later < after.size() && after.customer(later) < before.customer(row)) {
                later++;
            }
            if (later < after.size() && after.customer(later) == before.customer(row)) {
                sum += logLikelihood(model, after, later) - logLikelihood(model, before, row);
            }
        }
        return sum;
    }

    private static double logLikelihood(PurchaseModel model, RepeatPurchases purchases, int row) {
        int x = purchases.frequency(row);
        return model.logLikelihood(x, purchases.recency(row), purchases.age(row))
                + (purchases.knowsGaps() ? model.logLikelihoodOfGaps(x, purchases.logGaps(row)) : 0);
    }
}
