package io.clientele.churn;

import io.clientele.profile.PurchaseColumns;
import io.clientele.value.CustomerValues;
import io.clientele.value.FitSettings;
import io.clientele.value.MbgCnbdK;
import io.clientele.value.ModelFit;
import io.clientele.value.ModelType;
import io.clientele.value.PurchaseFits;
import io.clientele.value.RepeatPurchases;
import io.clientele.value.ValueSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A day, and everything that could be learned up to it: the models of buying again, and the logistic regression trained
 * on still earlier days. Not thread-safe.
 */
final class Origin {
    private static final double PENALTY = 1;
    private static final int MOST_TRAINING_DAYS = 4;

    private final LocalDate day;
    private final PurchaseColumns columns;
    private final ChurnFeatures features;
    private final Map<ModelType, Optional<ModelFit>> fits = new EnumMap<>(ModelType.class);
    private final FitSettings enough;
    private final Optional<Logistic> logistic;
    private final int window;

    /**
     * Learns.
     *
     * @param firstDay the day of the first order of the shop
     * @param horizon how many days are to be looked ahead; the logistic regression learns to look ahead as far, but no
     *     farther than half of the history, which leaves it the other half to learn from
     */
    Origin(LocalDate day, PurchaseColumns columns, LocalDate firstDay, int horizon, FitSettings enough) {
        this.day = day;
        this.columns = columns;
        this.window = (int) Math.max(1, Math.min(horizon, (day.toEpochDay() - firstDay.toEpochDay()) / 2));
        this.features = ChurnFeatures.on(day, columns);
        this.enough = enough;
        this.logistic = train(firstDay, enough);
    }

    /** A model of regular buyers of a shop without them is another one of the models, once more. */
    private static boolean saysSomethingOfItsOwn(ModelFit fit) {
        return !(fit.model() instanceof MbgCnbdK regular) || regular.k() > 1;
    }

    private Optional<Logistic> train(LocalDate firstDay, FitSettings enough) {
        List<double[]> rows = new ArrayList<>();
        List<Double> labels = new ArrayList<>();
        LocalDate from = day.minusDays(window);
        for (int i = 0; i < MOST_TRAINING_DAYS && !from.isBefore(firstDay.plusDays(window / 2)); i++) {
            ChurnFeatures earlier = ChurnFeatures.on(from, columns);
            int[] orders = Outcome.orders(columns, earlier.histories(), from.plusDays(window));
            for (int row = 0; row < orders.length; row++) {
                rows.add(earlier.row(row));
                labels.add(orders[row] > 0 ? 1.0 : 0.0);
            }
            from = from.minusDays(Math.max(1, window / 2));
        }
        long returned = labels.stream().filter(label -> label > 0).count();
        return rows.size() < enough.buyers() || returned < enough.repeatBuyers() || returned == labels.size()
                ? Optional.empty()
                : Optional.of(Logistic.learn(
                        rows.toArray(new double[0][]),
                        labels.stream().mapToDouble(Double::doubleValue).toArray(),
                        PENALTY));
    }

    LocalDate day() {
        return day;
    }

    /** Whether a method can be used: its model is fitted, and the regression learned if it has a part. */
    boolean canPredict(ChurnMethod method) {
        return model(method.model()).isPresent() && (method.logisticWeight() == 0 || logistic.isPresent());
    }

    RepeatPurchases histories() {
        return features.histories();
    }

    ChurnFeatures features() {
        return features;
    }

    /** All models that can be fitted; each is fitted when it is first asked for. */
    Map<ModelType, ModelFit> models() {
        Map<ModelType, ModelFit> models = new EnumMap<>(ModelType.class);
        for (ModelType type : ModelType.values()) {
            model(type).ifPresent(fit -> models.put(type, fit));
        }
        return models;
    }

    Optional<ModelFit> model(ModelType type) {
        return fits.computeIfAbsent(
                type,
                any -> PurchaseFits.fit(type, features.histories(), enough)
                        .fitted()
                        .filter(Origin::saysSomethingOfItsOwn));
    }

    Optional<Logistic> logistic() {
        return logistic;
    }

    int[] ordersUntil(LocalDate end) {
        return Outcome.orders(columns, features.histories(), end);
    }

    /** What a model says of the days ahead. */
    CustomerValues ahead(ModelType type, int days) {
        ModelFit fit = model(type).orElseThrow();
        return CustomerValues.ofOrders(features.histories(), fit.model(), ValueSettings.over(days));
    }

    /** The logits of at least one order within some days. */
    double[] logits(ChurnMethod method, CustomerValues byModel, int days) {
        double[] logits = new double[byModel.size()];
        for (int row = 0; row < logits.length; row++) {
            logits[row] = Logistic.logit(byModel.probabilityOfOrder(row));
        }
        return method.logisticWeight() == 0
                ? logits
                : mixed(logits, method.logisticWeight(), logistic.orElseThrow(), days);
    }

    private double[] mixed(double[] byModel, double weight, Logistic regression, int days) {
        double[] byRegression = new double[byModel.length];
        for (int row = 0; row < byModel.length; row++) {
            byRegression[row] = regression.logitOf(features.row(row));
        }
        // The regression has learned to look ahead so far and no farther; the model says what more days are worth.
        double shift = days == window ? 0 : shiftToMean(byRegression, mean(byModel, 0));
        double[] mixed = new double[byModel.length];
        for (int row = 0; row < mixed.length; row++) {
            mixed[row] = (1 - weight) * byModel[row] + weight * (byRegression[row] + shift);
        }
        return mixed;
    }

    private static double shiftToMean(double[] logits, double mean) {
        double low = -30;
        double high = 30;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (mean(logits, middle) < mean) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double mean(double[] logits, double shift) {
        double sum = 0;
        for (double logit : logits) {
            sum += Logistic.probability(logit + shift);
        }
        return sum / logits.length;
    }
}
