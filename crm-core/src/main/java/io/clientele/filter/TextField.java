package io.clientele.filter;

/**
 * A text that a filter can ask about. Some have several values for one customer, such as tags; a condition is true if
 * one of them passes. An empty text is no value.
 *
 * <p>Capitals and small letters are the same, and so are the ways in which Unicode composes a letter: texts are
 * compared in normal form C, in small letters ({@code Locale.ROOT}). Accents count. {@link KnownText#CUSTOMER} and
 * {@link KnownText#CONTACT} alone are compared as they are.
 */
public sealed interface TextField extends Field permits KnownText, Attribute {

    /**
     * Whether only whole values of a fixed list can be asked for, so that {@code contains} and its like make no sense.
     */
    boolean isClosed();

    /** Whether the values say who somebody is. */
    boolean isPersonal();
}
