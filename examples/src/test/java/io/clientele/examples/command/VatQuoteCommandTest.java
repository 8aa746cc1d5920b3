package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VatQuoteCommandTest {
    private static final String SALE = """
            {"seller": {"country": "LU", "scheme": "standard", "oss": true},
             "buyer": {"country": "DE", "type": "consumer"},
             "ship_from": "LU", "ship_to": "DE", "date": "2026-03-02",
             "ytd_distance_sales": "12000.00", "previous_year_distance_sales": "0.00",
             "price_mode": "net", "currency": "EUR",
             "lines": [{"id": "1", "supply": "goods", "category": "standard", "quantity": "2", "unit_price": "10.00"}]}
            """;

    private final Shell shell;

    VatQuoteCommandTest(@TempDir Path directory) {
        this.shell = new Shell(directory);
    }

    @Test
    void aSaleIsQuoted() throws IOException {
        shell.file("sale.json", SALE);

        assertThat(shell.crm("vat", "quote", "--in", "@sale.json", "--out", "@quote.json"))
                .isZero();
        assertThat(shell.read("quote.json")).startsWith("{").contains("\"country\" : \"DE\"", "\"gross\" : \"23.80\"");
        assertThat(shell.err()).contains("1 sales, 1 decided");
    }

    @Test
    void manySalesAreQuotedInTheirOrder() throws IOException {
        shell.file("sales.json", "[" + SALE + "," + SALE.replace("\"12000.00\"", "null") + "]");

        assertThat(shell.crm("vat", "quote", "--in", "@sales.json")).isZero();
        assertThat(shell.out()).startsWith("[").contains("\"ytd_distance_sales\"");
        assertThat(shell.err()).contains("2 sales, 1 decided, 1 that need something");
    }

    @Test
    void whatMakesNoSenseIsRefusedByTheNameOfTheField() throws IOException {
        shell.file("sale.json", SALE.replace("\"2\"", "\"-2\""));

        assertThat(shell.crm("vat", "quote", "--in", "@sale.json", "--out", "@quote.json"))
                .isEqualTo(1);
        assertThat(shell.err())
                .isEqualTo("sale.json: 'lines[0].quantity' is negative; only a correction has negative quantities\n");
        assertThat(shell.path("quote.json")).doesNotExist();
    }

    @Test
    void aFileThatIsNotThereGetsASentence() {
        assertThat(shell.crm("vat", "quote", "--in", "@nowhere.json")).isEqualTo(1);
        assertThat(shell.err()).isEqualTo("nowhere.json does not exist: check its name and directory\n");
    }

    @Test
    void theReturnOfTheOneStopShopIsSummedUp() throws IOException {
        String back = SALE.replace("\"2\"", "\"-1\"")
                .replace("2026-03-02", "2025-12-31")
                .replace("\"currency\"", "\"corrects\": \"2025-Q4\", \"currency\"");
        shell.file("sales.json", "[" + SALE + "," + SALE + "," + SALE.replace("DE", "FR") + "," + back + "]");

        assertThat(shell.crm("vat", "oss", "--in", "@sales.json", "--period", "2026-Q1", "--out", "@oss.csv"))
                .isZero();
        assertThat(shell.read("oss.csv")).isEqualTo("""
                member_state,supply,from,rate,net,vat,currency,corrects
                DE,goods,LU,19,40.00,7.60,EUR,
                FR,goods,LU,20,20.00,4.00,EUR,
                DE,,,,,-1.90,EUR,2025-Q4
                """);
        assertThat(shell.err()).contains("4 sales, 9.70 EUR to be paid for 2026-Q1");
    }

    @Test
    void shippingAndWhatIsSentBackInTheQuarterAreInTheReturn() throws IOException {
        String shipped = SALE.replace(
                "\"currency\"", "\"adjustments\": [{\"kind\": \"charge\", \"amount\": \"4.90\"}], \"currency\"");
        String back =
                SALE.replace("\"2\"", "\"-1\"").replace("\"currency\"", "\"corrects\": \"2026-Q1\", \"currency\"");
        shell.file("sales.json", "[" + shipped + "," + back + "]");

        assertThat(shell.crm("vat", "oss", "--in", "@sales.json", "--period", "2026-Q1"))
                .isZero();
        assertThat(shell.out()).contains("DE,goods,LU,19,14.90,2.83,EUR,");
        assertThat(shell.err()).contains("2 sales, 2.83 EUR to be paid for 2026-Q1");
    }

    @Test
    void aReturnIsMadeOfTheFileOfInvoices() throws IOException {
        String invoice = SALE.replace("\"id\": \"1\"", "\"id\": \"1\", \"name\": \"Atlas\"")
                .replace("\"currency\"", "\"number\": \"1\", \"issued\": \"2026-03-03\", \"currency\"");
        shell.file("invoices.json", "[" + invoice + "]");

        assertThat(shell.crm("vat", "oss", "--in", "@invoices.json", "--period", "2026-Q1"))
                .isZero();
        assertThat(shell.out()).contains("DE,goods,LU,19,20.00,3.80,EUR,");
        assertThat(shell.crm("vat", "quote", "--in", "@invoices.json")).isEqualTo(1);
    }

    @Test
    void aReturnNeedsSalesThatAreDecided() throws IOException {
        shell.file("sales.json", "[" + SALE.replace("\"12000.00\"", "null") + "]");

        assertThat(shell.crm("vat", "oss", "--in", "@sales.json", "--period", "2026-Q1"))
                .isEqualTo(1);
        assertThat(shell.err()).contains("sales.json: '[0].ytd_distance_sales' is needed");
    }

    @Test
    void anotherCurrencyNeedsItsRate() throws IOException {
        shell.file(
                "sales.json",
                "[" + SALE.replace("\"EUR\"", "\"SEK\"").replace("\"date\"", "\"amount\": \"2\", \"date\"") + "]");
        shell.file("rates.csv", "currency,rate,date\nSEK,0.1,2026-03-31\n");

        assertThat(shell.crm("vat", "oss", "--in", "@sales.json", "--period", "2026-Q1"))
                .isEqualTo(1);
        assertThat(shell.err()).contains("'[0].currency' is SEK, of which there is no exchange rate for 2026-03-31");
        assertThat(shell.crm("vat", "oss", "--in", "@sales.json", "--period", "2026-Q1", "--rates", "@rates.csv"))
                .isZero();
        assertThat(shell.out()).contains("DE,goods,LU,19,2.00,0.38,EUR,");
    }

    @Test
    void aPeriodThatIsNoneIsWrongUsage() throws IOException {
        shell.file("sales.json", "[]");

        assertThat(shell.crm("vat", "oss", "--in", "@sales.json", "--period", "spring"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("--period must be a quarter such as 2026-Q1");
    }
}
