package io.clientele.churn;

/**
 * Makes probabilities honest: a straight line through their logits, fitted to what came (Platt 1999). It changes no
 * order between customers as long as it rises. Immutable.
 */
final class Platt implements Calibrator {
    static final Platt NONE = new Platt(0, 1);
    private static final double PENALTY = 1e-3;
    private static final double LEAST_SLOPE = 0.05;

    private final double intercept;
    private final double slope;

    private Platt(double intercept, double slope) {
        this.intercept = intercept;
        this.slope = slope;
    }

    static Platt fit(double[] logits, double[] labels) {
        double[][] rows = new double[logits.length][1];
        for (int i = 0; i < logits.length; i++) {
            rows[i][0] = logits[i];
        }
        Logistic line = Logistic.learn(rows, labels, PENALTY);
        double at0 = line.logitOf(new double[] {0});
        double rise = line.logitOf(new double[] {1}) - at0;
        return rise < LEAST_SLOPE ? NONE : new Platt(at0, rise);
    }

    @Override
    public double probability(double logit) {
        return Logistic.probability(intercept + slope * logit);
    }
}
