package io.clientele.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import org.junit.jupiter.api.Test;

class BirthdayTest {

    @Test
    void whoWasBornOn29FebruaryKeepsItOn28FebruaryInOtherYears() {
        Birthday leap = Birthday.of(LocalDate.of(2000, 2, 29));

        assertThat(leap.in(Year.of(2026))).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(leap.in(Year.of(2028))).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(leap.in(Year.of(2100))).isEqualTo(LocalDate.of(2100, 2, 28));
    }

    @Test
    void theYearIsKnownOrNot() {
        assertThat(Birthday.of(LocalDate.of(1980, 5, 17)).year()).hasValue(1980);
        assertThat(Birthday.of(MonthDay.of(5, 17)).year()).isEmpty();
    }

    @Test
    void theDayIsNotShown() {
        assertThat(Birthday.of(LocalDate.of(1980, 5, 17))).hasToString("Birthday[…]");
    }
}
