package io.clientele.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleWritingTest {

    /** The reference values of SplitMix64 for this seed. */
    @Test
    void diceRollTheNumbersOfSplitMix64() {
        Dice dice = new Dice(1_234_567, "");
        assertThat(List.of(dice.unit(), dice.unit()))
                .containsExactly((6457827717110365317L >>> 11) * 0x1.0p-53, (3203168211198807973L >>> 11) * 0x1.0p-53);
    }

    @Test
    void aCellIsQuotedWhereItMustBe() {
        CsvText csv = new CsvText("a,b,c", ";", "\r\n");
        csv.row()
                .set("a", "x;y")
                .set("b", "say \"moien\"")
                .set("c", "two\nlines")
                .end("more", " ");
        assertThat(csv).hasToString("a;b;c\r\n\"x;y\";\"say \"\"moien\"\"\";\"two\nlines\";more;\" \"\r\n");
    }

    @Test
    void aColumnThatIsNotThereIsRefused() {
        CsvText.Row row = new CsvText("a,b", ",", "\n").row();
        assertThatThrownBy(() -> row.set("c", "1")).hasMessage("There is no column c");
    }

    @Test
    void jsonIsSeparatedAndEscaped() {
        JsonText json = new JsonText().array();
        json.object().text("a", "\"\\\n").number("b", 2).nothing("c").empty("d").end();
        json.object()
                .object("e")
                .literal("f", "1e9")
                .end()
                .array("g")
                .object()
                .end()
                .object()
                .end()
                .end()
                .end();
        assertThat(json.end())
                .hasToString("[{\"a\":\"\\\"\\\\\\u000a\",\"b\":2,\"c\":null,\"d\":[]},\n"
                        + "{\"e\":{\"f\":1e9},\"g\":[{},{}]}]");
    }

    @Test
    void centsAreWrittenWithAPointOrInGerman() {
        assertThat(List.of(Cents.point(5), Cents.point(123_450), Cents.comma(5), Cents.comma(123_450)))
                .containsExactly("0.05", "1234.50", "0,05", "1.234,50");
    }

    @Test
    void taxIsWhatThePriceHoldsOfItInTheYear() {
        Taxes taxes = new Taxes();
        assertThat(taxes.in("LU", LocalDate.of(2023, 12, 31)).within(116_00, false))
                .isEqualTo(16_00);
        assertThat(taxes.in("", LocalDate.of(2024, 1, 1)).within(117_00, false)).isEqualTo(17_00);
        assertThat(taxes.in("FR", LocalDate.of(2024, 1, 1)).within(105_50, true))
                .isEqualTo(5_50);
    }

    @Test
    void timesFollowTheClockOfLuxembourg() {
        LocalDateTime summer = LocalDateTime.of(2024, 7, 1, 1, 30);
        assertThat(List.of(
                        Times.local(summer),
                        Times.utc(summer),
                        Times.utcWithBlank(summer),
                        Times.withOffset(summer),
                        Times.german(summer)))
                .containsExactly(
                        "2024-07-01T01:30:00",
                        "2024-06-30T23:30:00",
                        "2024-06-30 23:30:00",
                        "2024-07-01 01:30:00 +0200",
                        "01.07.2024 01:30");
    }
}
