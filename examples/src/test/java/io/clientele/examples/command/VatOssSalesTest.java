package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of the sales of a file are in a return. */
class VatOssSalesTest {
    private static final String GOODS = """
            {"id": "1", "seller": {"country": "US", "oss": true}, "buyer": {"country": "FR", "type": "consumer"},
             "ship_from": "DE", "ship_to": "FR", "date": "2026-03-02", "currency": "EUR",
             "lines": [{"id": "1", "supply": "goods", "quantity": "1", "unit_price": "10.00"}]}
            """;
    private static final String SERVICE =
            GOODS.replace("\"goods\"", "\"electronic_service\"").replace("{\"id\": \"1\", \"seller\"", "{\"seller\"");

    private final Shell shell;

    VatOssSalesTest(@TempDir Path directory) {
        this.shell = new Shell(directory);
    }

    private int oss(String sales, String period, String... more) throws IOException {
        shell.file("sales.json", sales);
        List<String> given = List.of("vat", "oss", "--in", "@sales.json", "--period", period);
        return shell.crm(Stream.concat(given.stream(), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void aQuarterIsOfTheUnionSchemeAndTheOtherReturnIsNamed() throws IOException {
        assertThat(oss("[" + GOODS + "," + SERVICE + "]", "2026-Q1")).isZero();
        assertThat(shell.out()).endsWith("corrects\nFR,goods,DE,20,10.00,2.00,EUR,\n");
        assertThat(shell.err())
                .contains("2 sales, 2.00 EUR to be paid for 2026-Q1; 1 of other periods or not of the one-stop shop;"
                        + " 1 of another return: --scheme non_union");
    }

    @Test
    void servicesFromOutsideTheUnionHaveAReturnOfTheirOwn() throws IOException {
        assertThat(oss("[" + GOODS + "," + SERVICE + "]", "2026-Q1", "--scheme", "non_union"))
                .isZero();
        assertThat(shell.out()).endsWith("corrects\nFR,services,US,20,10.00,2.00,EUR,\n");
        assertThat(shell.err()).contains("1 of another return: --scheme union");
    }

    @Test
    void aSchemeHasPeriodsOfItsOwn() throws IOException {
        assertThat(oss("[]", "2026-03", "--scheme", "union")).isEqualTo(2);
        assertThat(shell.err())
                .contains("--scheme union goes by quarters such as 2026-Q1, and --period 2026-03 is none");
    }

    @Test
    void aSaleThatIsThereTwiceIsCountedOnceAndNamed() throws IOException {
        assertThat(oss("[" + GOODS + "," + GOODS + "]", "2026-Q1")).isZero();
        assertThat(shell.out()).endsWith("corrects\nFR,goods,DE,20,10.00,2.00,EUR,\n");
        assertThat(shell.err())
                .contains("sales.json: '[1].id' is '1' of an earlier sale as well, which would be counted twice")
                .contains("1 left out");
        assertThat(oss("[" + GOODS + "," + GOODS + "]", "2026-Q1", "--complete"))
                .isEqualTo(1);
    }

    @Test
    void anInvoiceIsKnownByItsNumber() throws IOException {
        String invoice = GOODS.replace("{\"id\": \"1\", \"seller\"", "{\"number\": \"R-1\", \"seller\"");

        assertThat(oss("[" + invoice + "," + invoice.replace("R-1", "R-2") + "," + invoice + "]", "2026-Q1"))
                .isZero();
        assertThat(shell.out()).endsWith("corrects\nFR,goods,DE,20,20.00,4.00,EUR,\n");
        assertThat(shell.err()).contains("'[2].number' is 'R-1' of an earlier sale as well");
    }

    /** Not decided: what was sold so far is not told. */
    private static final String UNDECIDED = GOODS.replace("\"US\"", "\"LU\"")
            .replace("\"DE\"", "\"LU\"")
            .replace("\"id\": \"1\", \"seller\"", "\"id\": \"2\", \"seller\"");

    @Test
    void whatIsWrongWithASaleOfAnotherPeriodIsNoFaultOfTheReturn() throws IOException {
        String other = UNDECIDED.replace("2026-03-02", "2025-05-05");
        String unknown =
                GOODS.replace("2026-03-02", "2025-05-05").replace("\"goods\"", "\"goods\", \"category\": \"boks\"");

        assertThat(oss("[" + GOODS + "," + other + "," + unknown + "]", "2026-Q1", "--complete"))
                .isZero();
        assertThat(shell.err())
                .contains("3 sales, 2.00 EUR to be paid for 2026-Q1; 2 of other periods or not of the one-stop shop");
    }

    @Test
    void whatIsOpenInASaleOfThePeriodIsAFault() throws IOException {
        assertThat(oss("[" + GOODS + "," + UNDECIDED + "]", "2026-Q1", "--complete"))
                .isEqualTo(1);
        assertThat(shell.err()).contains("'[1].ytd_distance_sales' is needed: ");
    }

    @Test
    void aCorrectionIsOfThePeriodInWhichItWasMade() throws IOException {
        String back = UNDECIDED
                .replace("2026-03-02", "2025-05-05")
                .replace("\"quantity\": \"1\"", "\"quantity\": \"-1\"")
                .replace("\"lines\"", "\"corrects\": \"2025-Q2\", \"corrected_on\": \"2025-08-01\", \"lines\"");

        assertThat(oss("[" + GOODS + "," + back + "]", "2026-Q1", "--complete")).isZero();
        assertThat(oss("[" + GOODS + "," + back.replace("2025-08-01", "2026-02-01") + "]", "2026-Q1", "--complete"))
                .isEqualTo(1);
    }

    @Test
    void aSaleAtHomeIsNotOfTheReturnWhateverItsRate() throws IOException {
        String atHome =
                UNDECIDED.replace("\"FR\"", "\"LU\"").replace("\"goods\"", "\"goods\", \"category\": \"cut-flowers\"");

        assertThat(oss("[" + GOODS + "," + atHome + "]", "2026-Q1", "--complete"))
                .isZero();
        assertThat(shell.err()).contains("2 sales, 2.00 EUR to be paid for 2026-Q1; 1 of other periods or not");
    }

    @Test
    void aFactOfALineIsAskedForInItsLine() throws IOException {
        String line = GOODS.replace("\"goods\"", "\"goods\", \"category\": \"ebooks\"");

        assertThat(oss("[" + SERVICE + "," + line + "]", "2026-Q1")).isZero();
        assertThat(shell.err()).contains("sales.json: '[1].lines[0].supply' is needed: ");
    }
}
