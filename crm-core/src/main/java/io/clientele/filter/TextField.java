package io.clientele.filter;

import io.clientele.profile.CustomerProfile;
import java.util.List;
import java.util.Optional;

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

    /**
     * The form in which a condition keeps a value that is asked for: {@code LU} for {@code Luxembourg}; empty where the
     * field can have no such value.
     */
    Optional<String> canonical(String wanted);

    /** Whether the values say who somebody is. */
    boolean isPersonal();

    /** The values of a customer; none of them is empty. */
    List<String> of(CustomerProfile profile);

    /** The form in which a value of a customer is compared. */
    String key(String value);

    /** The form in which a whole value that is asked for is compared. */
    String wantedKey(String wanted);
}
