package io.clientele.value;

import java.util.Optional;

/**
 * What came of a fit: a model, or the reason why there is none. Immutable.
 *
 * @param <T> what was to be fitted
 */
public sealed interface FitResult<T> {
    /**
     * A fit.
     *
     * @param <T> what was fitted
     * @param fit the model, with what is known of it
     */
    record Fitted<T>(T fit) implements FitResult<T> {}

    /**
     * No fit, because the shop has too little history for one.
     *
     * @param <T> what was to be fitted
     * @param shortage what is too little
     * @param words the same as a sentence without a full stop
     */
    record Refused<T>(Shortage shortage, String words) implements FitResult<T> {}

    /** {@return the fit, if there is one} */
    default Optional<T> fitted() {
        return this instanceof Fitted<T> fitted ? Optional.of(fitted.fit()) : Optional.empty();
    }

    /** {@return why there is no fit, if there is none} */
    default Optional<Refused<T>> refused() {
        return this instanceof Refused<T> refused ? Optional.of(refused) : Optional.empty();
    }
}
