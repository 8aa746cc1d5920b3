package io.clientele.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    private static final Figures EUROS = new Figures(Currency.getInstance("EUR"));
    private static final Figures YEN = new Figures(Currency.getInstance("JPY"));
    private static final Figures FRANCS = new Figures(Currency.getInstance("CHF"));
    private static final Figures DINARS = new Figures(Currency.getInstance("KWD"));

    /** Blanks of any kind as plain ones, so that the tables below can be read. */
    private static String plain(String text) {
        return text.replace('\u202F', ' ').replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "999,999", "1000,1 000", "1234567,1 234 567", "-1234,−1 234"})
    void countsArePartedByThousands(long number, String words) {
        assertThat(plain(Figures.count(number))).isEqualTo(words);
    }

    @Test
    void thousandsArePartedByANarrowBlankThatDoesNotBreak() {
        assertThat(Figures.count(1_000)).isEqualTo("1\u202F000");
    }

    @ParameterizedTest
    @CsvSource({"0,7,0%", "7,7,100%", "1,3,33%", "2,3,67%", "1,1000,<1%", "999,1000,>99%", "5,0,–", "-1,2,−50%"})
    void aShareIsNothingOrAllOnlyIfItIsExactlyThat(long part, long whole, String words) {
        assertThat(plain(Figures.share(part, whole))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"112,100,+12%", "88,100,−12%", "100,100,±0%"})
    void aChangeHasItsSign(long now, long before, String words) {
        assertThat(Figures.change(now, before)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0,€0.00",
        "1,€0.01",
        "123450,€1 234.50",
        "-4990,−€49.90",
        "9223372036854775807,€92 233 720 368 547 758.07"
    })
    void anAmountIsExact(long cents, String words) {
        assertThat(plain(EUROS.money(cents))).isEqualTo(words);
    }

    @Test
    void aCurrencyHasItsOwnDigitsAndItsSignOrCode() {
        assertThat(plain(YEN.money(1234))).isEqualTo("¥1 234");
        assertThat(plain(FRANCS.money(123_450))).isEqualTo("CHF 1 234.50");
        assertThat(plain(DINARS.money(1_234_567))).isEqualTo("KWD 1 234.567");
    }

    @ParameterizedTest
    @CsvSource({
        "0,€0",
        "4990,€49.90",
        "9999,€99.99",
        "10000,€100",
        "123450,€1 235",
        "99999999,€1 000 000",
        "100000000,€1.00M"
    })
    void aWholeAmountLeavesOutCentsThatNobodyReads(long cents, String words) {
        assertThat(plain(EUROS.whole(cents))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "4990,€49.90",
        "55000,€550",
        "99999,€1.00k",
        "123450,€1.23k",
        "1234567,€12.3k",
        "12345678,€123k",
        "99999999,€1.00M",
        "-250000000,−€2.50M",
        "9223372036854775807,€92 234T"
    })
    void aBriefAmountHasThreeDigits(long cents, String words) {
        assertThat(plain(EUROS.brief(cents))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0,€0", "50,€0.5", "20000,€200", "100000,€1k", "250000,€2.5k", "-40000000,−€400k", "120000000,€1.2M"})
    void aTickIsAsShortAsCanBe(long cents, String words) {
        assertThat(plain(EUROS.tick(cents))).isEqualTo(words);
    }

    @Test
    void datesAreInWords() {
        assertThat(plain(Figures.day(LocalDate.of(2026, 6, 3)))).isEqualTo("3 June 2026");
        assertThat(plain(Figures.shortDay(LocalDate.of(2026, 9, 30)))).isEqualTo("30 Sep 2026");
        assertThat(plain(Figures.month(YearMonth.of(2026, 2)))).isEqualTo("February 2026");
    }

    @Test
    void oneIsSingular() {
        assertThat(plain(Figures.customers(1))).isEqualTo("1 customer");
        assertThat(plain(Figures.customers(0))).isEqualTo("0 customers");
    }
}
