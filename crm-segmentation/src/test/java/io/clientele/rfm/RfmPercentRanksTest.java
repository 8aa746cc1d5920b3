package io.clientele.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RfmPercentRanksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    /** By {@code PERCENT_RANK() OVER (ORDER BY value)}: equal values share the rank of the first of them. */
    @Test
    void ranksAreThoseOfSql() {
        RfmColumns.Builder orders = RfmColumns.builder();
        orders.add(0, TODAY.minusDays(50), 10_00);
        orders.add(1, TODAY.minusDays(10), 20_00);
        orders.add(2, TODAY.minusDays(10), 20_00);
        orders.add(4, TODAY, 5_00);
        orders.add(4, TODAY, 50_00);
        RfmPercentRanks ranks = RfmPercentRanks.of(Rfm.score(orders.build(5), RfmSettings.asOf(TODAY)));

        assertThat(ranks.recency(0)).isZero();
        assertThat(ranks.recency(1)).isEqualTo(1 / 3.0);
        assertThat(ranks.recency(2)).isEqualTo(1 / 3.0);
        assertThat(ranks.recency(4)).isEqualTo(1);
        assertThat(ranks.frequency(1)).isZero();
        assertThat(ranks.frequency(4)).isEqualTo(1);
        assertThat(ranks.monetary(2)).isEqualTo(1 / 3.0);
        assertThat(ranks.monetary(3)).isZero();
    }

    @Test
    void somebodyAloneIsTheWorst() {
        RfmColumns.Builder orders = RfmColumns.builder();
        orders.add(0, TODAY, 10_00);

        assertThat(RfmPercentRanks.of(Rfm.score(orders.build(1), RfmSettings.asOf(TODAY)))
                        .monetary(0))
                .isZero();
    }
}
