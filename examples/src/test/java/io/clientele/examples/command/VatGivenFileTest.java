package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a file is said in the same words by all commands. */
class VatGivenFileTest {
    private static final String SALE = """
            {"number": "2026-1", "issued": "2026-03-02", "due": "2026-04-02", "date": "2026-03-02",
             "seller": {"country": "LU", "vat_id": "LU12345613", "name": "Books S.à r.l.",
               "address": {"street": "1, rue du Marché", "postcode": "1111", "city": "Luxembourg"}},
             "buyer": {"country": "LU", "type": "consumer", "name": "Ann Doe",
               "address": {"street": "2, rue du Parc", "postcode": "2222", "city": "Luxembourg"}},
             "ship_from": "LU", "ship_to": "LU", "currency": "EUR",
             "lines": [{"id": "1", "supply": "goods", "quantity": "1", "unit_price": "10.00", "name": "Atlas"}]}
            """;
    private static final String QUOTE = """
            {"seller": {"country": "LU", "oss": true}, "buyer": {"country": "LU", "type": "consumer"},
             "ship_from": "LU", "ship_to": "LU", "date": "2026-03-02", "currency": "EUR",
             "lines": [{"id": "1", "supply": "goods", "quantity": "1", "unit_price": "10.00"}]}
            """;

    private final Shell shell;

    VatGivenFileTest(@TempDir Path directory) {
        this.shell = new Shell(directory);
    }

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(shell.path("folder"));
        shell.file("quote.json", QUOTE);
        shell.file("invoice.json", SALE);
        shell.file("numbers.csv", "number,country\nLU10000356,\n");
    }

    static Stream<List<String>> reading() {
        return Stream.of(
                List.of("vat", "quote", "--in"),
                List.of("vat", "oss", "--period", "2026-Q1", "--in"),
                List.of("vat", "invoice", "--format", "ubl", "--in"),
                List.of("vat", "check-ids", "--in"),
                List.of("vat", "oss", "--in", "@quote.json", "--period", "2026-Q1", "--rates"));
    }

    static Stream<List<String>> writing() {
        return Stream.of(
                List.of("vat", "quote", "--in", "@quote.json", "--out"),
                List.of("vat", "oss", "--in", "@quote.json", "--period", "2026-Q1", "--out"),
                List.of("vat", "invoice", "--in", "@invoice.json", "--format", "ubl", "--out"),
                List.of("vat", "check-ids", "--in", "@numbers.csv", "--out"),
                List.of("vat", "rates", "--country", "LU", "--on", "2026-03-01", "--out"));
    }

    private int crm(List<String> command, String file) {
        List<String> line = new ArrayList<>(command);
        line.add(file);
        return shell.crm(line.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("reading")
    void aFileThatIsNotThereOrADirectoryIsCalledSo(List<String> command) {
        assertThat(crm(command, "@nowhere.file")).isEqualTo(1);
        assertThat(shell.err()).isEqualTo("nowhere.file does not exist: check its name and directory\n");

        assertThat(crm(command, "@folder")).isEqualTo(1);
        assertThat(shell.err()).isEqualTo("folder is a directory, not a file: name the file in it\n");

        assertThat(crm(command, "")).isEqualTo(2);
        assertThat(shell.err()).isEqualTo("A file has an empty name: say which you mean\n");
    }

    @ParameterizedTest
    @MethodSource("writing")
    void aPlaceWhereNoFileCanBeIsCalledSo(List<String> command) {
        assertThat(crm(command, "@folder")).isEqualTo(1);
        assertThat(shell.err()).isEqualTo("folder is a directory, not a file: name the file in it\n");

        assertThat(crm(command, "@numbers.csv/new/out.file")).isEqualTo(1);
        assertThat(shell.err()).isEqualTo("out.file cannot be written: numbers.csv is a file, not a directory\n");

        assertThat(crm(command, "")).isEqualTo(2);
        assertThat(shell.err()).isEqualTo("A file has an empty name: say which you mean\n");
    }

    @ParameterizedTest
    @MethodSource("writing")
    void directoriesThatAreNotThereAreMade(List<String> command) {
        assertThat(crm(command, "@new/and/deep/out.file")).isZero();
        assertThat(shell.path("new/and/deep/out.file")).isRegularFile();
    }

    @Test
    void manyInvoicesAreNotPutIntoAFile() throws IOException {
        shell.file("sales.json", "[" + SALE + "]");

        assertThat(shell.crm("vat", "invoice", "--in", "@sales.json", "--format", "ubl", "--out", "@numbers.csv"))
                .isEqualTo(1);
        assertThat(shell.err())
                .isEqualTo("numbers.csv is a file, not a directory: name one for the invoices of an array\n");
    }

    @Test
    void salesInAnotherEncodingAreSentBack() throws IOException {
        Files.write(shell.path("sales.json"), QUOTE.getBytes(StandardCharsets.UTF_16));

        assertThat(shell.crm("vat", "quote", "--in", "@sales.json")).isEqualTo(1);
        assertThat(shell.err()).isEqualTo("sales.json is not in UTF-8: save it in that encoding\n");
    }

    @Test
    void salesMayComeInAtStandardInput() {
        shell.in(QUOTE);
        assertThat(shell.crm("vat", "quote", "--in", "-")).isZero();
        assertThat(shell.out()).contains("\"gross\" : \"11.70\"");
        assertThat(shell.crm("vat", "oss", "--in", "-", "--period", "2026-Q1")).isZero();

        shell.in(SALE);
        assertThat(shell.crm("vat", "invoice", "--in", "-", "--format", "html")).isZero();
        assertThat(shell.out()).startsWith("<!DOCTYPE html>");

        shell.in("number\nLU10000356\n");
        assertThat(shell.crm("vat", "check-ids", "--in", "-")).isZero();

        shell.in("{");
        assertThat(shell.crm("vat", "quote", "--in", "-")).isEqualTo(1);
        assertThat(shell.err()).startsWith("standard input: '$' is not JSON");
    }
}
