package io.clientele.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RadixSortPropertyTest {

    @Property(tries = 300, seed = "11")
    void numbersComeInAscendingOrder(
            @ForAll @IntRange(max = 3_000) int size,
            @ForAll @IntRange(min = 1, max = 63) int bits,
            @ForAll @LongRange(min = 0) long seed) {
        long[] numbers =
                new SplittableRandom(seed).longs(size, 0, 1L << (bits - 1)).toArray();
        long[] expected = numbers.clone();
        Arrays.sort(expected);

        RadixSort.sort(numbers, 0, bits);

        assertThat(numbers).isEqualTo(expected);
    }

    /** As keys with their records, which come in the order of the records. */
    @Property(tries = 300, seed = "12")
    void numbersWhoseLowerBitsStandInOrderAreOrderedByTheUpperOnes(
            @ForAll @IntRange(min = 1, max = 3_000) int size,
            @ForAll @IntRange(min = 1, max = 400) int keys,
            @ForAll @LongRange(min = 0) long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long[] numbers = new long[size];
        for (int record = 0; record < size; record++) {
            numbers[record] = (5L << 45) | ((long) random.nextInt(keys) << 32) | record;
        }
        long[] expected = numbers.clone();
        Arrays.sort(expected);

        RadixSort.sort(numbers, 32, 45);

        assertThat(numbers).isEqualTo(expected);
    }
}
