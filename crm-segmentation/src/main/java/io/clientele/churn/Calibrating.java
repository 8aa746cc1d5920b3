package io.clientele.churn;

import java.time.LocalDate;

/** Both ways to make probabilities honest, fitted to an earlier window and held against a later one. Immutable. */
final class Calibrating {
    private final CalibrationKind kind;
    private final CalibrationChoice.Trial trial;
    private final double[] honest;

    private Calibrating(CalibrationKind kind, CalibrationChoice.Trial trial, double[] honest) {
        this.kind = kind;
        this.trial = trial;
        this.honest = honest;
    }

    /**
     * Tries both.
     *
     * @param before the day before the earlier window
     * @param end the last day of the earlier window
     * @param method whose probabilities are made honest
     * @param logits what it says of the later window
     * @param orders what came in the later window
     */
    static Calibrating of(Origin before, LocalDate end, ChurnMethod method, double[] logits, int[] orders) {
        int window = (int) (end.toEpochDay() - before.day().toEpochDay());
        double[] earlier = before.logits(method, before.ahead(method.model(), window), window);
        double[] labels = Outcome.labels(before.ordersUntil(end));
        double[] platt = Calibrator.fit(CalibrationKind.PLATT, earlier, labels).probabilities(logits);
        double[] isotonic =
                Calibrator.fit(CalibrationKind.ISOTONIC, earlier, labels).probabilities(logits);
        CalibrationChoice.Trial trial = new CalibrationChoice.Trial(loss(platt, orders), loss(isotonic, orders));
        return trial.isotonicLoss() < trial.plattLoss()
                ? new Calibrating(CalibrationKind.ISOTONIC, trial, isotonic)
                : new Calibrating(CalibrationKind.PLATT, trial, platt);
    }

    private static double loss(double[] probabilities, int[] orders) {
        return Accuracy.of(probabilities, new double[orders.length], orders).logLoss();
    }

    CalibrationKind kind() {
        return kind;
    }

    CalibrationChoice.Trial trial() {
        return trial;
    }

    /** The probabilities of the later window, by the better of the two. */
    double[] honest() {
        return honest.clone();
    }
}
