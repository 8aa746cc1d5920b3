package io.clientele.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PurchaseDaysTest {

    @Test
    void twoPurchasesOnOneDayAreThereTwice() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        PurchaseDays days = PurchaseDays.of(List.of(day.plusDays(1), day, day));

        assertThat(days.count()).isEqualTo(3);
        assertThat(days.day(0)).isEqualTo(day);
        assertThat(days.day(2)).isEqualTo(day.plusDays(1));
        assertThat(days.countBetween(day, day)).isEqualTo(2);
        assertThat(days.countBetween(day.plusDays(1), day)).isZero();
        assertThat(days).isEqualTo(PurchaseDays.of(List.of(day, day.plusDays(1), day)));
    }

    @Test
    void nobodysPurchasesAreNone() {
        assertThat(PurchaseDays.of(List.of())).isEqualTo(PurchaseDays.none());
        assertThat(PurchaseDays.none().countBetween(LocalDate.MIN, LocalDate.MAX))
                .isZero();
    }

    @Property(tries = 300)
    void countingIsThatOfALoop(
            @ForAll List<@IntRange(min = 0, max = 40) Integer> bought,
            @ForAll @IntRange(min = -2, max = 42) int from,
            @ForAll @IntRange(min = -2, max = 42) int to) {
        PurchaseDays days =
                PurchaseDays.of(bought.stream().map(LocalDate::ofEpochDay).toList());

        assertThat(days.countBetween(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to)))
                .isEqualTo(Math.toIntExact(
                        bought.stream().filter(day -> from <= day && day <= to).count()));
    }
}
