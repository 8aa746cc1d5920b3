package io.clientele.exchange.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.exchange.text.DecimalStyle;
import io.clientele.money.Money;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTextTest {
    private final PriceText prices = new PriceText(DecimalStyle.POINT, Currency.getInstance("EUR"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "€1,234.56|1234.56 EUR",
                "1.234,56 €|1234.56 EUR",
                "12.30|12.30 EUR",
                "CHF 98.00|98.00 CHF",
                "Fr. 98.00|98.00 CHF",
                "98.00 CHF|98.00 CHF",
                "CHF98.00|98.00 CHF",
                "$5|5.00 USD",
                "CA$5.50|5.50 CAD",
                "¥1200|1200 JPY",
                "12,00 Kč|12.00 CZK",
                "12,00 zł|12.00 PLN",
                "12,00 kr.|12.00 SEK",
                "-€10.00|-10.00 EUR",
                "€-10.00|-10.00 EUR",
                "(€10.00)|-10.00 EUR",
                "0.005|0.01 EUR"
            })
    void anAmountBringsItsCurrency(String text, String money) {
        assertThat(prices.read(text).value()).map(Money::toString).contains(money);
    }

    @ParameterizedTest
    @ValueSource(strings = {"€", "free", "1e999", "NaN", "€1.00 CHF", "☃1.00", "QQ1.00", "12345678901234567890", "1-2"})
    void whatIsNoAmountIsRefused(String text) {
        assertThat(prices.read(text).refusal()).isPresent();
    }

    @Test
    void nothingIsNothing() {
        assertThat(prices.read("").value()).isEmpty();
        assertThat(prices.read("").refusal()).isEmpty();
    }

    @Test
    void aSignThatSeveralCurrenciesShareMeansTheUsualOne() {
        PriceText danish = new PriceText(DecimalStyle.COMMA, Currency.getInstance("DKK"));
        PriceText canadian = new PriceText(DecimalStyle.POINT, Currency.getInstance("CAD"));

        assertThat(danish.read("12,00 kr.").value()).map(Money::toString).contains("12.00 DKK");
        assertThat(canadian.read("$12.00").value()).map(Money::toString).contains("12.00 CAD");
    }
}
