package io.clientele.identity.match;

import java.util.Arrays;

/** Puts many numbers in order whose upper bits are known to be the same, in time that grows with their number alone. */
final class RadixSort {
    private static final int DIGIT = 11;
    private static final int DIGITS = 1 << DIGIT;
    /** Fewer numbers are in order sooner by comparing them. */
    private static final int FEW = 512;

    private RadixSort() {}

    /**
     * Puts numbers in ascending order.
     *
     * @param numbers not negative, and the same in the bits from {@code to} on; those that are the same from bit
     *     {@code from} on already stand in order
     */
    static void sort(long[] numbers, int from, int to) {
        if (numbers.length < FEW) {
            Arrays.sort(numbers);
            return;
        }
        long[] source = numbers;
        long[] target = new long[numbers.length];
        for (int shift = from; shift < to; shift += DIGIT) {
            byDigit(source, target, shift);
            long[] sorted = target;
            target = source;
            source = sorted;
        }
        if (source != numbers) {
            System.arraycopy(source, 0, numbers, 0, numbers.length);
        }
    }

    private static void byDigit(long[] source, long[] target, int shift) {
        int[] places = new int[DIGITS + 1];
        for (long number : source) {
            places[digit(number, shift) + 1]++;
        }
        for (int digit = 1; digit < DIGITS; digit++) {
            places[digit] += places[digit - 1];
        }
        for (long number : source) {
            target[places[digit(number, shift)]++] = number;
        }
    }

    private static int digit(long number, int shift) {
        return (int) (number >>> shift) & (DIGITS - 1);
    }
}
