package io.clientele.churn;

import com.google.common.collect.ImmutableList;
import io.clientele.value.CustomerValues;
import io.clientele.value.ModelType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * Every method held against a window of time that none of them has seen, and the best of them. Immutable.
 *
 * @param candidates the methods with how good they were, the best first
 * @param calibrated how the probabilities of the best are made honest
 * @param calibrator what makes the probabilities of the best honest
 * @param level by what the sum of the orders that its model expects must be multiplied
 * @param orders the model whose orders were the nearest, customer by customer
 * @param calibration probabilities beside what came
 * @param bands risks beside what came
 */
record Validation(
        List<ChurnModel.Candidate> candidates,
        CalibrationChoice calibrated,
        Calibrator calibrator,
        double level,
        ModelType orders,
        List<ChurnModel.Calibration> calibration,
        List<ChurnModel.BandRate> bands) {
    private static final double[] WEIGHTS = {0.25, 0.5, 0.75, 1};
    /** Counts for so many orders that came as expected, so that few orders do not change the level much. */
    private static final double EXPERIENCE = 50;

    /** What the level was wrong by may in part be the season of the window, which will be another one. */
    private static final double TRUST_IN_LEVEL = 0.7;

    private static final int GROUPS = 10;

    /**
     * Tries everything.
     *
     * @param origin the day before the window
     * @param earlier the day before the window before that one
     */
    static Validation of(Origin origin, Optional<Origin> earlier, LocalDate end, int window, ChurnSettings settings) {
        int[] orders = origin.ordersUntil(end);
        List<Trial> trials = new ArrayList<>();
        for (ModelType type : origin.models().keySet()) {
            trials.add(new Trial(new ChurnMethod(type, 0), origin, orders, window));
        }
        ModelType nearest = trials.stream()
                .min(Comparator.comparingDouble(trial -> trial.accuracy.ordersError()))
                .map(trial -> trial.method.model())
                .orElseThrow();
        trials.sort(Trial.BEST_FIRST);
        if (origin.logistic().isPresent()) {
            ModelType best = trials.get(0).method.model();
            for (double weight : WEIGHTS) {
                trials.add(new Trial(new ChurnMethod(best, weight), origin, orders, window));
            }
            trials.sort(Trial.BEST_FIRST);
        }
        Trial best = trials.get(0);
        Optional<Calibrating> calibrating = earlier.filter(before -> before.canPredict(best.method))
                .map(before -> Calibrating.of(before, origin.day(), best.method, best.logits, orders));
        CalibrationKind kind = calibrating.map(Calibrating::kind).orElse(CalibrationKind.PLATT);
        Calibrator calibrator = Calibrator.fit(kind, best.logits, Outcome.labels(orders));
        double[] honest = calibrating.map(Calibrating::honest).orElseGet(() -> calibrator.probabilities(best.logits));
        return new Validation(
                trials.stream()
                        .map(trial -> new ChurnModel.Candidate(trial.method, trial.accuracy))
                        .toList(),
                new CalibrationChoice(kind, calibrating.map(Calibrating::trial)),
                calibrator,
                FastMath.pow(best.level, TRUST_IN_LEVEL),
                nearest,
                calibration(honest, orders),
                bands(honest, orders, settings));
    }

    /** One method, tried. */
    private static final class Trial {
        static final Comparator<Trial> BEST_FIRST = Comparator.comparingDouble(trial -> trial.rawLoss);

        private final ChurnMethod method;
        private final double level;
        private final double[] logits;
        private final Accuracy accuracy;
        /** Of the probabilities as they are: a method that needs much correction is not to be trusted. */
        private final double rawLoss;

        Trial(ChurnMethod method, Origin origin, int[] orders, int window) {
            this.method = method;
            CustomerValues ahead = origin.ahead(method.model(), window);
            this.logits = origin.logits(method, ahead, window);
            double[] probabilities = Platt.fit(logits, Outcome.labels(orders)).probabilities(logits);
            double[] expected = new double[logits.length];
            double[] raw = new double[logits.length];
            double came = EXPERIENCE;
            double foretold = EXPERIENCE;
            for (int row = 0; row < logits.length; row++) {
                raw[row] = Logistic.probability(logits[row]);
                expected[row] = ahead.expectedOrders(row);
                came += orders[row];
                foretold += expected[row];
            }
            this.level = came / foretold;
            for (int row = 0; row < logits.length; row++) {
                expected[row] *= level;
            }
            this.accuracy = Accuracy.of(probabilities, expected, orders);
            this.rawLoss = Accuracy.of(raw, expected, orders).logLoss();
        }
    }

    private static List<ChurnModel.Calibration> calibration(double[] probabilities, int[] orders) {
        ImmutableList.Builder<ChurnModel.Calibration> table = ImmutableList.builder();
        for (int group = 0; group < GROUPS; group++) {
            double from = (double) group / GROUPS;
            double to = group + 1 == GROUPS ? 2 : (double) (group + 1) / GROUPS;
            int customers = 0;
            int returned = 0;
            double sum = 0;
            for (int i = 0; i < orders.length; i++) {
                if (from <= probabilities[i] && probabilities[i] < to) {
                    customers++;
                    returned += orders[i] > 0 ? 1 : 0;
                    sum += probabilities[i];
                }
            }
            if (customers > 0) {
                table.add(new ChurnModel.Calibration(customers, sum / customers, (double) returned / customers));
            }
        }
        return table.build();
    }

    private static List<ChurnModel.BandRate> bands(double[] probabilities, int[] orders, ChurnSettings settings) {
        ImmutableList.Builder<ChurnModel.BandRate> bands = ImmutableList.builder();
        for (ChurnBand band : ChurnBand.values()) {
            int customers = 0;
            int left = 0;
            for (int i = 0; i < orders.length; i++) {
                boolean here = settings.band(1 - probabilities[i]) == band;
                customers += here ? 1 : 0;
                left += here && orders[i] == 0 ? 1 : 0;
            }
            bands.add(new ChurnModel.BandRate(band, customers, customers == 0 ? 0 : (double) left / customers));
        }
        return bands.build();
    }
}
