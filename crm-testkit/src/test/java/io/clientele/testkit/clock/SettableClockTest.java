package io.clientele.testkit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SettableClockTest {
    private static final Instant NOON = Instant.parse("2026-06-30T12:00:00Z");

    private final SettableClock clock = SettableClock.at(NOON);

    @Test
    void itStandsStill() {
        assertThat(clock.instant()).isEqualTo(NOON).isEqualTo(clock.instant());
        assertThat(clock.millis()).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void itShowsTheTimeThatItIsSetTo() {
        clock.set(Instant.EPOCH);

        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void itMovesOnAndBack() {
        clock.advance(Duration.ofHours(2));
        clock.advance(Duration.ofHours(-1));

        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofHours(1)));
    }
}
