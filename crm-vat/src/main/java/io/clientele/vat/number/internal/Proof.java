package io.clientele.vat.number.internal;

/**
 * A short way to what a {@link Checksum} says of most numbers of one length, in one pass over their characters. It
 * never says anything else than the checksum, and at times nothing. Immutable.
 *
 * <p>What it finds is a number of two bits, so that a list of numbers is gone through without a jump that depends on
 * whether one is right: the second bit says that it is decided, the first how.
 */
sealed interface Proof permits Sums, Iso7064 {
    /** Where the characters behind the prefix begin. */
    int START = 2;

    /** The text has not the form that this is for. */
    int NOTHING = 0;

    /** The text has the form, and one pass does not show whether it is right. */
    int OPEN = 1;

    /** The text has the form and is wrong. */
    int WRONG = 2;

    /** The text has the form and is right. */
    int RIGHT = 3;

    /** How many characters behind the prefix it is for. */
    int length();

    /**
     * What one pass shows of a number: {@link #NOTHING}, {@link #OPEN}, {@link #WRONG} or {@link #RIGHT}.
     *
     * @param number the number with its prefix, and as many characters behind it as this is for
     */
    int find(String number);
}
