package io.clientele.rfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RfmMigrationTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final RfmGroup RECENT = new RfmGroup("recent");
    private static final RfmGroup INACTIVE = new RfmGroup("inactive");

    private static RfmTable score(RfmColumns orders, LocalDate day) {
        return Rfm.score(orders, RfmSettings.threeLevels(day));
    }

    @Test
    void tellsWhoWentFromWhereToWhere() {
        RfmColumns.Builder orders = RfmColumns.builder();
        orders.add(0, LocalDate.of(2025, 6, 1), 10_00);
        orders.add(1, LocalDate.of(2025, 6, 1), 10_00);
        orders.add(1, LocalDate.of(2026, 6, 1), 10_00);
        orders.add(2, LocalDate.of(2026, 5, 1), 10_00);
        RfmTable before = score(orders.build(3), MARCH);
        RfmTable after = score(orders.build(3), JUNE);
        RfmMigration moved = RfmMigration.between(before, after);

        RfmGroup atRisk = before.group(0).orElseThrow();
        assertThat(atRisk).isEqualTo(new RfmGroup("at risk"));
        assertThat(moved.customers(atRisk, INACTIVE)).isEqualTo(1);
        assertThat(moved.customers(atRisk, after.group(1).orElseThrow())).isEqualTo(1);
        assertThat(moved.newcomers(RECENT)).isEqualTo(1);
        assertThat(moved.newcomers(INACTIVE)).isZero();
    }

    @Test
    void tablesOfDifferentGridsAreNotCompared() {
        RfmColumns none = RfmColumns.builder().build(1);

        assertThatThrownBy(() -> RfmMigration.between(score(none, MARCH), Rfm.score(none, RfmSettings.asOf(JUNE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("grids");
    }

    @Property(tries = 50, seed = "20261129")
    void nobodyIsLostOnTheWay(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RfmColumns.Builder orders = RfmColumns.builder();
        for (int i = 0; i < 60; i++) {
            orders.add(random.nextInt(30), JUNE.minusDays(random.nextInt(700)), 1 + random.nextInt(9_000));
        }
        RfmTable before = score(orders.build(30), MARCH);
        RfmTable after = score(orders.build(30), JUNE);
        RfmMigration moved = RfmMigration.between(before, after);

        int newcomers = moved.groups().stream().mapToInt(moved::newcomers).sum();
        int others = moved.groups().stream()
                .flatMapToInt(from -> moved.groups().stream().mapToInt(to -> moved.customers(from, to)))
                .sum();
        assertThat(others).isEqualTo(before.scored());
        assertThat(newcomers).isEqualTo(after.scored() - before.scored());
    }
}
