package io.clientele.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class AxisTest {
    @Test
    void ticksAreRoundNumbers() {
        assertThat(Axis.over(0, 2_177, 1).ticks()).containsExactly(0d, 500d, 1_000d, 1_500d, 2_000d, 2_500d);
    }

    @Test
    void peopleAreNotParted() {
        assertThat(Axis.over(0, 2, 1).ticks()).containsExactly(0d, 1d, 2d);
    }

    @Test
    void nothingHasAScaleToo() {
        assertThat(Axis.over(0, 0, 1).ticks()).containsExactly(0d, 1d);
    }

    @Test
    void belowZeroThereAreTicks() {
        assertThat(Axis.over(-150, 320, 1).ticks()).containsExactly(-200d, -100d, 0d, 100d, 200d, 300d, 400d);
    }

    @Property
    void everyValueHasAPlace(
            @ForAll @DoubleRange(min = -9e18, max = 0) double least,
            @ForAll @DoubleRange(min = 0, max = 9e18) double greatest) {
        Axis axis = Axis.over(least, greatest, 1);

        assertThat(axis.place(least)).isBetween(0d, 1d);
        assertThat(axis.place(greatest)).isBetween(0d, 1d);
        assertThat(axis.ticks()).hasSizeBetween(2, 8).contains(0d);
    }
}
