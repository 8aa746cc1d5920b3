package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rates of exchange come in two directions, and a return shows in which they were read. */
class VatOssRatesTest {
    private static final String SALE = """
            {"seller": {"country": "LU", "scheme": "standard", "oss": true},
             "buyer": {"country": "SE", "type": "consumer"},
             "ship_from": "LU", "ship_to": "SE", "date": "2026-03-02", "amount": "178.00",
             "ytd_distance_sales": "12000.00", "previous_year_distance_sales": "0.00",
             "price_mode": "net", "currency": "SEK",
             "lines": [{"id": "1", "supply": "goods", "quantity": "1", "unit_price": "2000.00"}]}
            """;

    private final Shell shell;

    VatOssRatesTest(@TempDir Path directory) {
        this.shell = new Shell(directory);
    }

    @BeforeEach
    void sale() throws IOException {
        shell.file("sale.json", SALE);
    }

    private int oss(String rates) throws IOException {
        shell.file("rates.csv", rates);
        return shell.crm("vat", "oss", "--in", "@sale.json", "--period", "2026-Q1", "--rates", "@rates.csv");
    }

    @Test
    void aRateIsWhatOneUnitIsWorthInEuro() throws IOException {
        assertThat(oss("currency,rate,date\nSEK,0.089,2026-03-31\n")).isZero();

        assertThat(shell.out()).contains("SE,goods,LU,25,178.00,44.50,EUR,");
        assertThat(shell.err()).contains("1 SEK = 0.0890 EUR (2026-03-31)\n");
    }

    @Test
    void unitsForOneEuroAreTakenAsTheCentralBankPublishesThem() throws IOException {
        assertThat(oss("currency,per_euro,date\nSEK,11.2345,2026-03-31\n")).isZero();

        assertThat(shell.out()).contains("SE,goods,LU,25,178.02,44.51,EUR,");
        assertThat(shell.err()).contains("1 SEK = 0.0890115 EUR (2026-03-31)\n");
    }

    @Test
    void halfACentByTheUnitsForOneEuroIsRoundedUpAsAnyOther() throws IOException {
        shell.file("sale.json", SALE.replace("2000.00", "1500.15"));

        assertThat(oss("currency,per_euro\nSEK,30\n")).isZero();

        assertThat(shell.out()).contains("SE,goods,LU,25,50.01,12.50,EUR,");
        assertThat(shell.err()).contains("1 SEK = 0.0333333 EUR\n");
    }

    @Test
    void theRateThatIsShownIsThatWhichWasUsed() throws IOException {
        assertThat(oss("currency,rate,date\nSEK,0.0888,2025-12-31\nSEK,0.0895,2026-04-08\nDKK,0.1339,2026-03-31\n"))
                .isZero();

        assertThat(shell.err()).contains("1 SEK = 0.0888 EUR (2025-12-31)\n").doesNotContain("0.0895", "DKK");
    }

    /** Art. 369h(2). */
    @Test
    void aPeriodThatEndsWithoutAPublicationGoesByTheNextOne() throws IOException {
        assertThat(oss("currency,rate,date\nSEK,0.0888,2026-03-30\nSEK,0.0895,2026-04-01\n"))
                .isZero();

        assertThat(shell.err()).contains("1 SEK = 0.0895 EUR (2026-04-01)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEK", "DKK", "NOK", "CZK", "PLN", "HUF", "RON", "BGN", "ISK", "JPY"})
    void aCurrencyThatHasAlwaysBeenWorthLessThanOneEuroIsNotWorthMore(String currency) throws IOException {
        assertThat(oss("currency,rate\n" + currency + ",1.0001\n")).isEqualTo(2);
        assertThat(shell.err()).startsWith("rates.csv, line 2: 'rate' is the wrong way round");

        assertThat(oss("currency,per_euro\n" + currency + ",0.9999\n")).isEqualTo(2);
        assertThat(shell.err()).startsWith("rates.csv, line 2: 'per_euro' is the wrong way round");
    }

    @Test
    void whatIsTheWrongWayRoundIsToldBothWays() throws IOException {
        assertThat(oss("currency,rate,date\nSEK,11.2345,2026-03-31\n")).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("rates.csv, line 2: 'rate' is the wrong way round, as one SEK has never been worth more than"
                        + " one euro: write the euro for one SEK as rate, such as 0.0890, or the SEK for one euro as"
                        + " per_euro, such as 11.2345\n");

        assertThat(oss("currency,per_euro,date\nSEK,0.089,2026-03-31\n")).isEqualTo(2);
        assertThat(shell.err()).endsWith("such as 0.089, or the SEK for one euro as per_euro, such as 11.2\n");
    }

    @Test
    void aCurrencyThatHasBeenOnBothSidesOfTheEuroIsTakenAsGiven() throws IOException {
        assertThat(oss("currency,rate\nSEK,0.089\nUSD,1.08\nGBP,0.87\nCHF,1.05\n"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "currency,value | needs the column currency, and either rate (euro for one unit of the currency) or per_euro",
                "rate,date | needs the column currency, and either rate",
                "currency,rate,per_euro | needs the column currency, and either rate"
            })
    void aFileHasOneOfTheTwoDirections(String header, String problem) throws IOException {
        assertThat(oss(header + "\nSEK,1,1\n")).isEqualTo(2);
        assertThat(shell.err()).startsWith("rates.csv " + problem);
    }

    @Test
    void aDayThatIsNoneIsNotPassedOver() throws IOException {
        assertThat(oss("currency,rate,date\nSEK,0.089,end of March\n")).isEqualTo(2);
        assertThat(shell.err()).isEqualTo("rates.csv, line 2: 'date' is not a day, such as 2026-03-31\n");
    }

    @Test
    void unitsForOneEuroAreOfNoUseToAShopInAnotherCurrency() throws IOException {
        shell.file("orders.csv", "order_id,ordered_at,total,email\n1,2026-03-02,10.00,ann@post.example\n");
        shell.file("rates.csv", "currency,per_euro\nSEK,11.2345\n");

        assertThat(shell.crm(
                        "segment",
                        "--orders",
                        "@orders.csv",
                        "--currency",
                        "DKK",
                        "--rates",
                        "@rates.csv",
                        "--where",
                        "orders >= 1"))
                .isEqualTo(2);
        assertThat(shell.err())
                .contains("rates.csv needs the columns currency and rate (DKK for one unit of the currency)");
    }

    @Test
    void theHelpSaysWhichWayRoundARateIs() {
        assertThat(shell.crm("vat", "oss", "--help")).isZero();
        assertThat(shell.out())
                .contains("  currency,rate,date\n  SEK,0.0890,", "  currency,per_euro,date\n  SEK,11.2345,");
    }
}
