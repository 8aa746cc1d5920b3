package io.clientele.vat.number.internal;

import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A proof by one sum: a table has what each character adds at its position, and another what is to be said of each sum.
 * A character that the form has not adds so much that nothing is said, as of all sums from there on; one that the rule
 * is to be asked about adds less, and more than any sum with none. Immutable.
 *
 * <p>All lengths are read by the same steps, whatever the number: the first eight characters and the last four. Those
 * that are among both are added once.
 */
final class Sums implements Proof {
    private static final int FRONT = 8;
    private static final int BACK = 4;

    /** Characters of ASCII: one of no other kind is in any form. */
    private static final int COLUMNS = 128;

    /** What a character adds at all positions lies together, so that the ten digits take few lines of the cache. */
    private static final int ROWS = 16;

    private static final String ASCII =
            IntStream.range(0, COLUMNS).mapToObj(Character::toString).collect(Collectors.joining());

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
     * @param form what may stand at each position, 8 to 12 of them: d for a digit, a character that stands for itself,
     *     or a set in brackets as regular expressions have it, where the rule is asked about other digits, or letters
     * @param values what a character adds at a position, of which it is given its value: 0 to 9 for digits, 10 to 35
     *     for letters
     * @param verdict what is to be said of a sum; nothing if the rule is to be asked
     */
    static Sums of(String form, IntBinaryOperator values, IntFunction<@Nullable Verdict> verdict) {
        String[] positions = Forms.positions(form);
        int length = positions.length;
        char[] added = new char[ROWS * COLUMNS];
        int most = 0;
        for (int i = 0; i < length; i++) {
            int position = i;
            fill(added, row(i, length), ASCII, value -> NEVER);
            most += fill(added, row(i, length), positions[i], value -> values.applyAsInt(position, value));
        }
        long[] found = found(Math.min(most, NEVER - 1), verdict);
        for (int i = 0; i < length; i++) {
            fill(added, row(i, length), Forms.others(positions[i]), value -> found.length * WORD);
        }
        return new Sums(length, added, found);
    }

    private static int row(int position, int length) {
        return position < FRONT ? position : FRONT + BACK - length + position;
    }

    /** Fills the columns of some characters in a row of the table, and returns the most that it adds. */
    private static int fill(char[] added, int row, String characters, IntUnaryOperator values) {
        int most = 0;
        for (int i = 0; i < characters.length(); i++) {
            char one = characters.charAt(i);
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
        // Written out, since the compiler does not unroll a loop of so many steps to its end. Whether all are ASCII is
        // asked once, of what they have in common.
        int back = number.length() - BACK;
        char first = number.charAt(START);
        char second = number.charAt(START + 1);
        char third = number.charAt(START + 2);
        char fourth = number.charAt(START + 3);
        char fifth = number.charAt(START + 4);
        char sixth = number.charAt(START + 5);
        char seventh = number.charAt(START + 6);
        char eighth = number.charAt(START + 7);
        char fourthLast = number.charAt(back);
        char thirdLast = number.charAt(back + 1);
        char secondLast = number.charAt(back + 2);
        char last = number.charAt(back + 3);
        int front = first | second | third | fourth | fifth | sixth | seventh | eighth;
        if ((front | fourthLast | thirdLast | secondLast | last) >= COLUMNS) {
            return NOTHING;
        }
        int sum = added(0, first)
                + added(1, second)
                + added(2, third)
                + added(3, fourth)
                + added(4, fifth)
                + added(5, sixth)
                + added(6, seventh)
                + added(7, eighth)
                + added(FRONT, fourthLast)
                + added(FRONT + 1, thirdLast)
                + added(FRONT + 2, secondLast)
                + added(FRONT + 3, last);
        int word = sum / WORD;
        return word < found.length
                ? (int) (found[word] >>> (FOUND_BITS * sum)) & FOUND_MASK
                : sum < NEVER ? OPEN : NOTHING;
    }

    private int added(int row, char character) {
        return added[ROWS * character + row];
    }
}
