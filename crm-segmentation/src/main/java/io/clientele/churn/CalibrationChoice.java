package io.clientele.churn;

import java.util.Optional;

/**
 * How the probabilities were made honest, and what decided it. Immutable.
 *
 * @param kind how
 * @param trial what decided; empty if the history is too short for a second window before the last one, and then it is
 *     {@link CalibrationKind#PLATT}
 */
public record CalibrationChoice(CalibrationKind kind, Optional<Trial> trial) {
    /**
     * Both ways, fitted to the window before the last one and held against the last one.
     *
     * @param plattLoss the mean negative logarithm of the probability that the straight line gave to what came
     * @param isotonicLoss the same of the rising curve
     */
    public record Trial(double plattLoss, double isotonicLoss) {}
}
