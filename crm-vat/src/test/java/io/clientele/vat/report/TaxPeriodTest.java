package io.clientele.vat.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-Q1, 2026-01-01, 2026-03-31",
        "2026-Q2, 2026-04-01, 2026-06-30",
        "2026-Q4, 2026-10-01, 2026-12-31",
        "2028-02, 2028-02-01, 2028-02-29"
    })
    void aPeriodHasItsDays(String name, LocalDate first, LocalDate last) {
        TaxPeriod period = TaxPeriod.of(name);

        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period).hasToString(name);
        assertThat(period.contains(first)).isTrue();
        assertThat(period.contains(last)).isTrue();
        assertThat(period.contains(first.minusDays(1))).isFalse();
        assertThat(period.contains(last.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q5", "2026-13", "2026", "Q1", "26-Q1", "2026-Q1 ", ""})
    void whatIsNoPeriodIsRefused(String name) {
        assertThatThrownBy(() -> TaxPeriod.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A period is a quarter such as 2026-Q1 or a month such as 2026-03");
    }

    @Test
    void threeMonthsThatAreNoQuarterAreRefused() {
        assertThatThrownBy(() -> new TaxPeriod(YearMonth.of(2026, 2), 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
