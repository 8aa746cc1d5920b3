package io.clientele.vat.number.internal;

import org.jspecify.annotations.Nullable;

/**
 * A short way to what a {@link Checksum} says of most numbers of one length, in one pass over their characters. It
 * never says anything else than the checksum, and often nothing. Immutable.
 */
sealed interface Proof permits Sums, Iso7064 {
    /** Where the characters behind the prefix begin. */
    int START = 2;

    /** How many characters behind the prefix it is for. */
    int length();

    /**
     * Whether a number is right.
     *
     * @param number the number with its prefix, and as many characters behind it as this is for
     * @return nothing if it takes more than a pass to say
     */
    @Nullable
    Verdict verdict(String number);
}
