package io.clientele.exchange.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalParserTest {
    private final DecimalParser parser = new DecimalParser(DecimalStyle.POINT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "12.34|12.34",
                "1.234,56|1234.56",
                "1 240,00|1240.00",
                "1\u00a0240,00|1240.00",
                "1\u202f240,00|1240.00",
                "€1,234.56|1234.56",
                "CHF 98.00|98.00",
                "12,00 €|12.00",
                "1'234.50|1234.50",
                "'15|15",
                "5.00-|-5.00",
                "(5.00)|-5.00",
                "-€5.00|-5.00",
                "€-5.00|-5.00",
                "+7|7",
                "1,234|1234",
                "1.234|1.234",
                "0,123|0.123",
                "1,234,567|1234567",
                "1,00,000.50|100000.50",
                "R$ 1.234,56|1234.56",
                "Fr. 12.50|12.50",
                ".5|0.5",
                "12.|12",
                "0|0"
            })
    void anAmountIsReadAsItIsWritten(String cell, BigDecimal expected) {
        assertThat(parser.parse(cell)).isEqualTo(Parsed.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999",
                "NaN",
                "Infinity",
                "-",
                "€",
                "١٢٣",
                "12 abc 3",
                "1.2.3,4,5",
                "1,2345,678",
                "--5",
                "0x10",
                "twelve",
                "1e5"
            })
    void whatIsNoNumberIsRefused(String cell) {
        assertThat(parser.parse(cell).refusal()).contains("is not a number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789", "0.1234567890123"})
    void numbersBeyondAllMoneyAreRefused(String cell) {
        assertThat(parser.parse(cell).refusal())
                .contains("is a number of more than 18 digits or more than 12 decimals");
    }

    @Test
    void anEmptyCellIsNothing() {
        assertThat(parser.parse("")).isEqualTo(Parsed.nothing());
    }

    @Test
    void theStyleOfTheColumnDecidesWhatAnAmbiguousNumberIs() {
        DecimalParser comma = new DecimalParser(DecimalStyle.COMMA);

        assertThat(comma.parse("1.234")).isEqualTo(Parsed.of(new BigDecimal("1234")));
        assertThat(comma.parse("1,234")).isEqualTo(Parsed.of(new BigDecimal("1.234")));
        assertThat(comma.minorUnits("1.234", 3)).isEqualTo(DecimalParser.NOT_PLAIN);
    }

    @Test
    void theStyleOfAColumnIsWhatMostOfItsNumbersShow() {
        assertThat(DecimalStyle.of(Table.open(Tables.text("a;b\n1.234;x\n4,90;x\n")), 0))
                .isEqualTo(DecimalStyle.COMMA);
        assertThat(DecimalStyle.of(Table.open(Tables.text("a;b\n1,234;x\n4.90;x\n")), 0))
                .isEqualTo(DecimalStyle.POINT);
    }

    @Test
    void plainAmountsBecomeMinorUnitsWithoutAnObject() {
        Map<String, Long> expected =
                Map.of("12.34", 1234L, "7.5", 750L, "-5", -500L, "0.07", 7L, "1000000.00", 100_000_000L);

        assertThat(expected)
                .allSatisfy(
                        (cell, units) -> assertThat(parser.minorUnits(cell, 2)).isEqualTo(units));
        assertThat(parser.minorUnits("12,34", 2)).isEqualTo(DecimalParser.NOT_PLAIN);
        assertThat(parser.minorUnits("12.345", 2)).isEqualTo(DecimalParser.NOT_PLAIN);
        assertThat(parser.minorUnits("", 2)).isEqualTo(DecimalParser.NOT_PLAIN);
    }
}
