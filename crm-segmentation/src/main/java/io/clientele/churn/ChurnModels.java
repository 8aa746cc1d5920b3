package io.clientele.churn;

import com.google.common.collect.ImmutableList;
import io.clientele.profile.PurchaseColumns;
import io.clientele.value.CustomerValues;
import io.clientele.value.FitResult;
import io.clientele.value.ModelFit;
import io.clientele.value.ModelType;
import io.clientele.value.PurchaseFits;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Learns churn risks.
 *
 * <p>The last part of the history, as long as the horizon but at most half of the history, is set aside. Models of
 * buying again, a logistic regression and mixtures of both are fitted to what lies before it, the regression on still
 * earlier days with the same number of days ahead (rolling origin), and the method that gave the highest probability to
 * what came is chosen. Its probabilities are made honest on the same window, by a straight line or a rising curve,
 * whichever did better on it when fitted to the window before. Then everything is fitted again, to all of the history.
 *
 * <p>Thread-safe: there is no state. The time taken grows linearly with the orders.
 */
public final class ChurnModels {
    /** A window that is shorter decides nothing. */
    private static final int SHORTEST_WINDOW = 14;

    private ChurnModels() {}

    /**
     * Learns.
     *
     * @param columns the purchases of a shop; later ones than the day are not seen
     * @param asOf the day of the analysis
     * @param settings horizon and bands
     * @return the risks, or why there is too little for them; then {@link ChurnRules} give the bands
     */
    public static FitResult<ChurnModel> fit(PurchaseColumns columns, LocalDate asOf, ChurnSettings settings) {
        FitResult<ModelFit> first =
                PurchaseFits.fit(ModelType.MBG_NBD, ChurnFeatures.histories(asOf, columns), settings.enough());
        if (first instanceof FitResult.Refused<ModelFit> refused) {
            return new FitResult.Refused<>(refused.shortage(), refused.words());
        }
        LocalDate firstDay = firstDay(columns);
        int window = (int) Math.min(settings.horizonDays(), (asOf.toEpochDay() - firstDay.toEpochDay()) / 2);
        Optional<Validation> validation =
                window < SHORTEST_WINDOW ? Optional.empty() : validate(columns, firstDay, asOf, window, settings);
        Origin today = new Origin(asOf, columns, firstDay, settings.horizonDays(), settings.enough());
        ChurnMethod method = method(validation, today);
        return new FitResult.Fitted<>(new ChurnModel(
                method,
                validation.isPresent() ? window : 0,
                validation.map(Validation::candidates).orElse(ImmutableList.of()),
                validation
                        .map(Validation::calibrated)
                        .orElse(new CalibrationChoice(CalibrationKind.PLATT, Optional.empty())),
                validation.map(Validation::calibration).orElse(ImmutableList.of()),
                validation.map(Validation::bands).orElse(ImmutableList.of()),
                scores(today, method, settings, validation)));
    }

    private static LocalDate firstDay(PurchaseColumns columns) {
        int first = Integer.MAX_VALUE;
        for (int day : columns.epochDay()) {
            first = Math.min(first, day);
        }
        return LocalDate.ofEpochDay(first);
    }

    private static Optional<Validation> validate(
            PurchaseColumns columns, LocalDate firstDay, LocalDate asOf, int window, ChurnSettings settings) {
        Origin earlier = new Origin(asOf.minusDays(window), columns, firstDay, window, settings.enough());
        if (earlier.models().isEmpty()) {
            return Optional.empty();
        }
        LocalDate before = asOf.minusDays(2L * window);
        Optional<Origin> stillEarlier = before.isBefore(firstDay.plusDays(window))
                ? Optional.empty()
                : Optional.of(new Origin(before, columns, firstDay, window, settings.enough()));
        return Optional.of(Validation.of(earlier, stillEarlier, asOf, window, settings));
    }

    /** The best method of the window; without one the likeliest model. */
    private static ChurnMethod method(Optional<Validation> validation, Origin today) {
        return validation
                .map(found -> found.candidates().get(0).method())
                .filter(best -> best.logisticWeight() == 0 || today.logistic().isPresent())
                .orElseGet(() -> new ChurnMethod(
                        today.models().entrySet().stream()
                                .max(Comparator.comparingDouble(
                                        entry -> entry.getValue().logLikelihood()))
                                .map(Map.Entry::getKey)
                                .orElseThrow(),
                        0));
    }

    private static ChurnScores scores(
            Origin today, ChurnMethod method, ChurnSettings settings, Optional<Validation> validation) {
        CustomerValues ahead = today.ahead(method.model(), settings.horizonDays());
        ModelType nearest = validation
                .map(Validation::orders)
                .filter(today.models()::containsKey)
                .orElse(method.model());
        CustomerValues shape = today.ahead(nearest, settings.horizonDays());
        double level = validation.map(Validation::level).orElse(1.0) * ahead.totalOrders() / shape.totalOrders();
        Calibrator calibrator = validation.map(Validation::calibrator).orElse(Platt.NONE);
        double[] logits = today.logits(method, ahead, settings.horizonDays());
        double[] returns = new double[logits.length];
        double[] orders = new double[logits.length];
        for (int row = 0; row < logits.length; row++) {
            returns[row] = calibrator.probability(logits[row]);
            orders[row] = level * shape.expectedOrders(row);
        }
        return new ChurnScores(today.features(), today.logistic(), settings, returns, orders);
    }
}
