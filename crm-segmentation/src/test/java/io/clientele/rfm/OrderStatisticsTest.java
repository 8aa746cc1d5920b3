package io.clientele.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OrderStatisticsTest {
    @Property(tries = 100)
    void findsWhatASortWouldFind(
            @ForAll @IntRange(min = 1, max = 3_000) int size,
            @ForAll @IntRange(min = 0, max = 63) int shift,
            @ForAll Random random) {
        long[] values = random.longs(size).map(value -> value >> shift).toArray();
        int[] positions = {0, size / 5, size / 2, size - 1};

        assertThat(OrderStatistics.at(values, positions)).isEqualTo(sortedAt(values, positions));
    }

    @Test
    void findsPositionsAmongValuesWithOneFarOutlier() {
        long[] values = LongStream.concat(LongStream.range(0, 5_000), LongStream.of(Long.MAX_VALUE, Long.MIN_VALUE))
                .toArray();

        assertThat(OrderStatistics.at(values, 0, 1, 2_500, 5_000, 5_001))
                .containsExactly(Long.MIN_VALUE, 0, 2_499, 4_999, Long.MAX_VALUE);
    }

    @Test
    void leavesTheColumnAsItIs() {
        long[] values = IntStream.range(0, 1_000).mapToLong(i -> 1_000 - i).toArray();
        long[] before = values.clone();

        OrderStatistics.at(values, 10, 500);

        assertThat(values).isEqualTo(before);
    }

    private static long[] sortedAt(long[] values, int[] positions) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(positions).mapToLong(position -> sorted[position]).toArray();
    }
}
