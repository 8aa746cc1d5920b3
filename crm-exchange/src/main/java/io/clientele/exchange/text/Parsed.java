package io.clientele.exchange.text;

import java.util.Optional;
import java.util.function.Function;

/**
 * What became of the text of a cell: a value, nothing because the cell is empty, or a refusal with its reason.
 *
 * <p>Immutable, if the value is.
 *
 * @param <T> the type of the value
 */
public sealed interface Parsed<T> {

    /** The cell holds a value. */
    record Value<T>(T content) implements Parsed<T> {}

    /** The cell is empty. */
    record Nothing<T>() implements Parsed<T> {}

    /**
     * The cell holds something else.
     *
     * @param reason the rest of a sentence that begins with the cell, such as {@code "is not a number"}; it never
     *     repeats the cell
     */
    record Refused<T>(String reason) implements Parsed<T> {}

    /** A value. */
    static <T> Parsed<T> of(T value) {
        return new Value<>(value);
    }

    /** Nothing. */
    static <T> Parsed<T> nothing() {
        return new Nothing<>();
    }

    /** A refusal; the reason continues a sentence that begins with the cell. */
    static <T> Parsed<T> refused(String reason) {
        return new Refused<>(reason);
    }

    /** The value, if there is one. */
    default Optional<T> value() {
        return this instanceof Value<T> present ? Optional.of(present.content()) : Optional.empty();
    }

    /** The reason, if the cell was refused. */
    default Optional<String> refusal() {
        return this instanceof Refused<T> refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    /** The same outcome with another value. */
    default <R> Parsed<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Value<T> present) {
            return of(change.apply(present.content()));
        }
        return this instanceof Refused<T> refused ? refused(refused.reason()) : nothing();
    }
}
