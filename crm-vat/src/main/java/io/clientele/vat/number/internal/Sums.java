package io.clientele.vat.number.internal;

import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A proof by one sum: a table has what each character adds at its position, and another what is to be said of each sum.
 * A character that the form has not adds so much that nothing is said, as of all sums from there on. Immutable.
 *
 * <p>All lengths are read by the same steps, whatever the number: the first eight characters and the last four. Those
 * that are among both are added once.
 */
final class Sums implements Proof {
    private static final int FRONT = 8;
    private static final int BACK = 4;

    /** Characters of ASCII; all others count as the last of them. */
    private static final int COLUMNS = 128;

    /** What a character adds at all positions lies together, so that the ten digits take few lines of the cache. */
    private static final int ROWS = 16;

    private static final char NEVER = Character.MAX_VALUE;
    private static final int TEN = 10;
    private static final int ELEVEN = 11;

    /** What is found takes two bits, and a word has so many of them. */
    private static final int FOUND_BITS = 2;

    private static final int FOUND_MASK = (1 << FOUND_BITS) - 1;
    private static final int WORD = Long.SIZE / FOUND_BITS;

    private final int length;
    private final char[] added;
    private final long[] found;

    private Sums(int length, char[] added, long[] found) {
        this.length = length;
        this.added = added;
        this.found = found;
    }

    /** What is to be said of a sum and the last digit, which is not in it. */
    @FunctionalInterface
    interface Apart {
        @Nullable
        Verdict verdict(int sum, int last);
    }

    /**
     * A proof.
     *
     * @param form what may stand at each position, 8 to 12 of them: d for a digit, a set in brackets as regular
     *     expressions have it, or a character that stands for itself
     * @param values what a character adds at a position, of which it is given its value: 0 to 9 for digits, 10 to 35
     *     for letters
     * @param verdict what is to be said of a sum; nothing if the rule is to be asked
     */
    static Sums of(String form, IntBinaryOperator values, IntFunction<@Nullable Verdict> verdict) {
        String[] allowed = Forms.positions(form);
        char[] added = new char[ROWS * COLUMNS];
        int most = 0;
        for (int i = 0; i < allowed.length; i++) {
            int position = i;
            int row = i < FRONT ? i : FRONT + BACK - allowed.length + i;
            most += fill(added, row, allowed[i], digit -> values.applyAsInt(position, digit));
        }
        return new Sums(allowed.length, added, found(Math.min(most, NEVER - 1), verdict));
    }

    /** Fills a row of the table, and returns the most that it adds. */
    private static int fill(char[] added, int row, String allowed, IntUnaryOperator values) {
        for (int column = 0; column < COLUMNS; column++) {
            added[ROWS * column + row] = NEVER;
        }
        int most = 0;
        for (int i = 0; i < allowed.length(); i++) {
            char one = allowed.charAt(i);
            int value = values.applyAsInt(Character.digit(one, Character.MAX_RADIX));
            added[ROWS * one + row] = (char) value;
            most = Math.max(most, value);
        }
        return most;
    }

    private static long[] found(int most, IntFunction<@Nullable Verdict> verdict) {
        long[] found = new long[most / WORD + 1];
        for (int sum = 0; sum <= most; sum++) {
            @Nullable Verdict said = verdict.apply(sum);
            long what = said == Verdict.RIGHT ? RIGHT : said == Verdict.WRONG_CHECK ? WRONG : OPEN;
            found[sum / WORD] |= what << (FOUND_BITS * (sum % WORD));
        }
        return found;
    }

    /** A proof for a sum of digits, each times its weight. */
    static Sums weighted(String form, int[] weights, IntFunction<@Nullable Verdict> verdict) {
        return of(form, (position, digit) -> weights[position] * digit, verdict);
    }

    /**
     * A proof for a sum of all digits but the last, each times its weight, and the last apart. Only the rests by 11 are
     * added, which keeps the sums small; no weight is a multiple of 11, so that only zeros add up to 0.
     */
    static Sums apart(String form, int[] weights, Apart verdict) {
        return of(
                form,
                (position, digit) -> position < weights.length ? TEN * (weights[position] * digit % ELEVEN) : digit,
                sum -> verdict.verdict(sum / TEN, sum % TEN));
    }

    /** What Luhn adds for a digit that is doubled: its digits. */
    static int doubled(int digit) {
        return 2 * digit / TEN + 2 * digit % TEN;
    }

    /** The weights by which so many digits make a number, as rests by a modulus, followed by others. */
    static int[] positional(int count, int modulus, int... others) {
        int[] weights = new int[count + others.length];
        int power = 1;
        for (int i = count - 1; i >= 0; i--) {
            weights[i] = power;
            power = TEN * power % modulus;
        }
        System.arraycopy(others, 0, weights, count, others.length);
        return weights;
    }

    @Override
    public int length() {
        return length;
    }

    /** The least number that has these rests by two numbers without a common divisor: one sum then shows both. */
    static int withRests(int rest, int modulus, int otherRest, int otherModulus) {
        int number = rest % modulus;
        while (number % otherModulus != otherRest % otherModulus) {
            number += modulus;
        }
        return number;
    }

    @Override
    public int find(String number) {
        // Written out, since the compiler does not unroll a loop of so many steps to its end.
        int back = number.length() - BACK;
        int sum = added(0, number.charAt(START))
                + added(1, number.charAt(START + 1))
                + added(2, number.charAt(START + 2))
                + added(3, number.charAt(START + 3))
                + added(4, number.charAt(START + 4))
                + added(5, number.charAt(START + 5))
                + added(6, number.charAt(START + 6))
                + added(7, number.charAt(START + 7))
                + added(FRONT, number.charAt(back))
                + added(FRONT + 1, number.charAt(back + 1))
                + added(FRONT + 2, number.charAt(back + 2))
                + added(FRONT + 3, number.charAt(back + 3));
        int word = sum / WORD;
        return word < found.length ? (int) (found[word] >>> (FOUND_BITS * sum)) & FOUND_MASK : NOTHING;
    }

    private int added(int row, char character) {
        return added[ROWS * Math.min(character, COLUMNS - 1) + row];
    }
}
