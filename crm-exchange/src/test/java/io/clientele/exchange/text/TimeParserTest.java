package io.clientele.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeParserTest {
    private final TimeParser parser = new TimeParser(ZoneId.of("Europe/Luxembourg"), DateOrder.DAY_FIRST);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-12-24|2023-12-23T23:00:00Z",
                "2023-12-24T18:30:05Z|2023-12-24T18:30:05Z",
                "2023-12-24T18:30:05.123+01:00|2023-12-24T17:30:05.123Z",
                "2023-11-24 23:58:00 +0100|2023-11-24T22:58:00Z",
                "2023-12-24 18:30|2023-12-24T17:30:00Z",
                "2023-12-24 18:30:05 UTC|2023-12-24T18:30:05Z",
                "24.12.2023 18:30|2023-12-24T17:30:00Z",
                "Dec 24, 2023, 6:30:00 PM|2023-12-24T17:30:00Z",
                "Jan 5, 2024, 9:00:00 AM|2024-01-05T08:00:00Z",
                "24 December 2023|2023-12-23T23:00:00Z",
                "12-04-2022 09:30|2022-04-12T07:30:00Z",
                "03/04/2024|2024-04-02T22:00:00Z",
                "2024-07-01T12:00:00-0330|2024-07-01T15:30:00Z"
            })
    void aMomentIsReadAsItIsWritten(String cell, Instant expected) {
        assertThat(parser.instant(cell)).isEqualTo(Parsed.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2023-13-01", "31.04.2024", "12/31/2010", "2024-00-10"})
    void aDayThatDoesNotExistIsRefused(String cell) {
        assertThat(parser.instant(cell).refusal()).contains("is a day that does not exist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-01-01 25:00", "2023-01-01 10:61", "2023-01-01T", "2023-01-01 10:00 PST8", "2023-01-01x"})
    void aTimeThatIsNoneIsRefused(String cell) {
        assertThat(parser.instant(cell)).isNotInstanceOf(Parsed.Nothing.class);
        assertThat(cell.endsWith("T") || parser.instant(cell).refusal().isPresent())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "45283.5", "20231224", "٢٠٢٣-١٢-٢٤", "24/12/23", "//", "-", "Foo 1, 2023"})
    void whatIsNoDateIsRefused(String cell) {
        assertThat(parser.instant(cell).refusal()).isPresent();
    }

    @Test
    void theMonthComesFirstWhereTheColumnShowsIt() {
        Table retail = Table.open(Tables.text("id,when\n1,1/2/2010 8:26\n2,12/31/2010 9:00\n"));
        DateOrder order = DateOrder.of(retail, 1).orElseThrow();

        assertThat(order).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(new TimeParser(ZoneId.of("UTC"), order).instant("1/2/2010 8:26"))
                .isEqualTo(Parsed.of(Instant.parse("2010-01-02T08:26:00Z")));
    }

    @Test
    void aColumnWithoutEvidenceShowsNoOrder() {
        assertThat(DateOrder.of(Table.open(Tables.text("id,when\n1,1/2/2010\n")), 1))
                .isEmpty();
        assertThat(DateOrder.of(Table.open(Tables.text("id,when\n1,2010-12-31\n")), 1))
                .isEmpty();
        assertThat(DateOrder.of(Table.open(Tables.text("id,when\n1,31/12/2010\n")), 1))
                .contains(DateOrder.DAY_FIRST);
    }

    /** Europe/Luxembourg: 2024-03-31 02:30 does not exist, 2024-10-27 02:30 exists twice. */
    @Test
    void localTimesInAGapMoveForwardAndInAnOverlapAreTheEarlier() {
        assertThat(parser.instant("2024-03-31 02:30")).isEqualTo(Parsed.of(Instant.parse("2024-03-31T01:30:00Z")));
        assertThat(parser.instant("2024-10-27 02:30")).isEqualTo(Parsed.of(Instant.parse("2024-10-27T00:30:00Z")));
    }

    @Test
    void aDayOfAMomentWithAnOffsetIsTheDayInTheZone() {
        assertThat(parser.date("2023-12-24T23:30:00Z")).isEqualTo(Parsed.of(LocalDate.of(2023, 12, 25)));
        assertThat(parser.date("2023-12-24 23:30")).isEqualTo(Parsed.of(LocalDate.of(2023, 12, 24)));
    }

    @Test
    void emptyCellsAndTheZeroDateOfMySqlAreNothing() {
        assertThat(parser.instant("")).isEqualTo(Parsed.nothing());
        assertThat(parser.instant("0000-00-00 00:00:00")).isEqualTo(Parsed.nothing());
    }

    @Test
    void aBirthdayIsMonthAndDayOrADate() {
        assertThat(parser.birthday("04/12")).isEqualTo(Parsed.of(MonthDay.of(4, 12)));
        assertThat(parser.birthday("02/29")).isEqualTo(Parsed.of(MonthDay.of(2, 29)));
        assertThat(parser.birthday("1980-05-06")).isEqualTo(Parsed.of(MonthDay.of(5, 6)));
        assertThat(parser.birthday("02/30").refusal()).contains("is a day that does not exist");
        assertThat(parser.birthday("13/01").refusal()).contains("is a day that does not exist");
    }
}
