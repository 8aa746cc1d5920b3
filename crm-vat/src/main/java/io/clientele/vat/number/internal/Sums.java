package io.clientele.vat.number.internal;

import java.util.BitSet;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A proof by one sum: a table has what each character adds at its position, and sets tell which sums are those of right
 * and of wrong numbers. A character that the form has not adds more than any sum comes to. Immutable.
 *
 * <p>All lengths are read by the same steps, of a number known to the compiler, whatever the number: the first eight
 * characters and the last four. Those that are among both are added once.
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

    private final int length;
    private final char[] added;
    private final long[] right;
    private final long[] wrong;

    private Sums(int length, char[] added, long[] right, long[] wrong) {
        this.length = length;
        this.added = added;
        this.right = right;
        this.wrong = wrong;
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
     * @param verdict what is to be said of a sum, if anything
     * @throws IllegalArgumentException if the sums come to too much for the table
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
        if (most >= NEVER) {
            throw new IllegalArgumentException("The sums of " + form + " come to " + most);
        }
        return new Sums(
                allowed.length, added, sums(most, verdict, Verdict.RIGHT), sums(most, verdict, Verdict.WRONG_CHECK));
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

    private static long[] sums(int most, IntFunction<@Nullable Verdict> verdict, Verdict wanted) {
        return IntStream.rangeClosed(0, most)
                .filter(sum -> verdict.apply(sum) == wanted)
                .collect(BitSet::new, BitSet::set, BitSet::or)
                .toLongArray();
    }

    /** A proof for a sum of digits, each times its weight. */
    static Sums weighted(String form, int[] weights, IntFunction<@Nullable Verdict> verdict) {
        return of(form, (position, digit) -> weights[position] * digit, verdict);
    }

    /** A proof for a sum of all digits but the last, each times its weight, and the last apart. */
    static Sums apart(String form, int[] weights, Apart verdict) {
        return of(
                form,
                (position, digit) -> position < weights.length ? TEN * weights[position] * digit : digit,
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

    @Override
    public @Nullable Verdict verdict(String number) {
        int back = number.length() - BACK;
        int sum = 0;
        for (int i = 0; i < FRONT; i++) {
            sum += added(i, number.charAt(START + i));
        }
        for (int i = 0; i < BACK; i++) {
            sum += added(FRONT + i, number.charAt(back + i));
        }
        if (has(right, sum)) {
            return Verdict.RIGHT;
        }
        return has(wrong, sum) ? Verdict.WRONG_CHECK : null;
    }

    private int added(int row, char character) {
        return added[ROWS * Math.min(character, COLUMNS - 1) + row];
    }

    private static boolean has(long[] set, int sum) {
        int word = sum / Long.SIZE;
        return word < set.length && (set[word] & 1L << sum) != 0;
    }
}
