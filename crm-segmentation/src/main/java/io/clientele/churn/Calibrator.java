package io.clientele.churn;

/** Makes the logits of a method honest probabilities. Immutable, and rising: it changes no order between customers. */
sealed interface Calibrator permits Isotonic, Platt {

    double probability(double logit);

    /** One of a kind that is fitted to what came. */
    static Calibrator fit(CalibrationKind kind, double[] logits, double[] labels) {
        return switch (kind) {
            case PLATT -> Platt.fit(logits, labels);
            case ISOTONIC -> Isotonic.fit(logits, labels);
        };
    }

    default double[] probabilities(double[] logits) {
        double[] probabilities = new double[logits.length];
        for (int i = 0; i < logits.length; i++) {
            probabilities[i] = probability(logits[i]);
        }
        return probabilities;
    }
}
