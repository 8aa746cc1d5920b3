package io.clientele.churn;

/** How probabilities are made honest. */
public enum CalibrationKind {
    /** A straight line through the logits (Platt 1999): two numbers, which few customers are enough for. */
    PLATT,
    /**
     * The best of all rising curves (pool adjacent violators, Ayer et al. 1955), straight between its steps: it follows
     * any shape, and needs many customers.
     */
    ISOTONIC
}
