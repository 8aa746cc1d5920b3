package io.clientele.examples.command;

import static io.clientele.testkit.data.SpoiltSale.good;
import static io.clientele.testkit.data.SpoiltSale.planted;
import static io.clientele.testkit.data.SpoiltSale.quote;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.testkit.data.SpoiltSale;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a file of sales is said by its place, and what is right with it is not lost. */
class VatBadInputTest {
    private static final String NEGATIVE = "is negative; only a correction has negative quantities\n";

    private final Shell shell;

    VatBadInputTest(@TempDir Path directory) {
        this.shell = new Shell(directory);
    }

    private static String sentence(SpoiltSale sale) {
        return sale.field() + "' " + sale.problem();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.clientele.testkit.data.SpoiltSale#all")
    void aSaleThatMakesNoSenseGetsOneSentenceAndNoFile(SpoiltSale sale) throws IOException {
        shell.file("quote.json", quote(sale.json()));
        shell.file("sale.json", sale.json());

        assertThat(shell.crm("vat", "quote", "--in", "@quote.json", "--out", "@quotes.json"))
                .isEqualTo(1);
        assertThat(shell.err()).startsWith("quote.json: '" + sentence(sale)).hasLineCount(1);
        assertThat(shell.path("quotes.json")).doesNotExist();

        assertThat(shell.crm("vat", "invoice", "--in", "@sale.json", "--format", "ubl", "--out", "@invoice.xml"))
                .isEqualTo(1);
        assertThat(shell.err()).startsWith("sale.json: '" + sentence(sale)).hasLineCount(1);
        assertThat(shell.path("invoice.xml")).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.clientele.testkit.data.SpoiltSale#all")
    void inACompleteReturnItIsNamedByItsPlaceAndThereIsNoReturn(SpoiltSale sale) throws IOException {
        shell.file("sales.json", "[" + quote(good()) + "," + quote(sale.json()) + "]");

        assertThat(shell.crm(
                        "vat", "oss", "--in", "@sales.json", "--period", "2026-Q1", "--complete", "--out", "@oss.csv"))
                .isEqualTo(1);
        assertThat(shell.err())
                .startsWith("sales.json: '[1]." + sentence(sale))
                .endsWith("sales.json: 1 of 2 sales cannot be used, so there is no return: mend them, or do without"
                        + " --complete\n");
        assertThat(shell.path("oss.csv")).doesNotExist();
    }

    @Test
    void theOtherSalesAreQuotedInTheirPlaces() throws IOException {
        String bad = planted("\"quantity\": \"2\"", "\"quantity\": \"-2\"");
        shell.file("sales.json", "[" + quote(good()) + "," + quote(bad) + "," + quote(good()) + "]");

        assertThat(shell.crm("vat", "quote", "--in", "@sales.json")).isZero();
        assertThat(shell.out()).contains("""
                  {
                    "refused" : {
                      "field" : "[1].lines[0].quantity",
                      "why" : "is negative; only a correction has negative quantities"
                    }
                  },
                  {
                    "lines" : [
                """);
        assertThat(shell.err())
                .isEqualTo("sales.json: '[1].lines[0].quantity' " + NEGATIVE + "3 sales, 2 decided, 1 refused\n");
    }

    @Test
    void theOtherSalesAreInvoicedEachInAFileOfItsNumber() throws IOException {
        String bad = planted("\"quantity\": \"2\"", "\"quantity\": \"-2\"");
        String slashed = good().replace("2026-1", "2026/A 2");
        String nameless = good().replace("2026-1", "2026-3").replace("\"name\": \"Ann Doe\"", "\"name\": \"\"");
        shell.file("sales.json", "[" + good() + "," + bad + "," + slashed + "," + nameless + "," + good() + "]");

        assertThat(shell.crm("vat", "invoice", "--in", "@sales.json", "--format", "cii", "--out", "@invoices"))
                .isZero();
        assertThat(shell.read("invoices/2026-1.xml")).contains("<ram:ID>2026-1</ram:ID>");
        assertThat(shell.read("invoices/2026-A-2.xml")).contains("<ram:ID>2026/A 2</ram:ID>");
        assertThat(shell.path("invoices").toFile().list()).hasSize(2);
        assertThat(shell.err()).startsWith("sales.json: '[1].lines[0].quantity' " + NEGATIVE + """
                        sales.json: '[3]': the invoice needs 'buyer.name': the full name of the buyer (Art. 226(5))
                        sales.json: '[4].number' is that of an earlier sale, or makes the same name of a file
                        5 sales, 2 invoices in \
                        """);
    }

    @Test
    void manyInvoicesNeedADirectory() throws IOException {
        shell.file("sales.json", "[" + good() + "]");

        assertThat(shell.crm("vat", "invoice", "--in", "@sales.json", "--format", "html"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("--out must name a directory");
    }

    @Test
    void theOtherSalesAreReturnedAndWhatIsLeftOutIsCounted() throws IOException {
        String bad = planted("\"quantity\": \"2\"", "\"quantity\": \"-2\"");
        String undecided = planted("\"12000.00\"", "null");
        String early = good().replace("2026-03-02", "2025-12-31");
        shell.file(
                "sales.json",
                "[" + quote(good()) + "," + quote(bad) + "," + quote(undecided) + "," + quote(early) + "]");

        assertThat(shell.crm("vat", "oss", "--in", "@sales.json", "--period", "2026-Q1"))
                .isZero();
        assertThat(shell.out()).isEqualTo("""
                member_state,supply,from,rate,net,vat,currency,corrects
                DE,goods,LU,19,20.00,3.80,EUR,
                """);
        assertThat(shell.err())
                .contains("sales.json: '[1].lines[0].quantity' " + NEGATIVE)
                .contains("sales.json: '[2].ytd_distance_sales' is needed: ")
                .endsWith("4 sales, 3.80 EUR to be paid for 2026-Q1; 2 left out; 1 of other periods or not of the"
                        + " one-stop shop\n");
    }

    @Test
    void aCorrectionThatComesTooLateIsNamedByItsPlace() throws IOException {
        String late = quote(good().replace("2026-03-02", "2021-12-31")
                .replace("\"currency\"", "\"corrects\": \"2021-Q4\", \"currency\""));
        shell.file("sales.json", "[" + quote(good()) + "," + late + "]");

        assertThat(shell.crm("vat", "oss", "--in", "@sales.json", "--period", "2026-Q1"))
                .isZero();
        assertThat(shell.err()).startsWith("sales.json: '[1].corrects' is more than three years back");
    }

    @Test
    void whereNoSaleIsGoodNothingIsWritten() throws IOException {
        String bad = planted("\"quantity\": \"2\"", "\"quantity\": \"-2\"");
        shell.file("quotes.json", "[" + quote(bad) + "," + quote(bad) + "]");
        shell.file("sales.json", "[" + bad + "]");

        assertThat(shell.crm("vat", "quote", "--in", "@quotes.json", "--out", "@out.json"))
                .isEqualTo(1);
        assertThat(shell.err()).endsWith("quotes.json: none of the 2 sales can be used\n");
        assertThat(shell.crm("vat", "oss", "--in", "@quotes.json", "--period", "2026-Q1"))
                .isEqualTo(1);
        assertThat(shell.crm("vat", "invoice", "--in", "@sales.json", "--format", "ubl", "--out", "@invoices"))
                .isEqualTo(1);
        assertThat(shell.err()).endsWith("sales.json: none of the 1 sales can be used\n");
        assertThat(shell.path("out.json")).doesNotExist();
    }

    @Test
    void whatIsNoJsonIsRefusedAsAWhole() throws IOException {
        shell.file("sales.json", "[" + good() + ",{\"seller\":");

        assertThat(shell.crm("vat", "quote", "--in", "@sales.json")).isEqualTo(1);
        assertThat(shell.err()).startsWith("sales.json: '$' is not JSON").hasLineCount(1);
        assertThat(shell.crm("vat", "invoice", "--in", "@sales.json", "--format", "ubl", "--out", "@invoices"))
                .isEqualTo(1);
        assertThat(shell.err()).startsWith("sales.json: '$' is not JSON").hasLineCount(1);
    }

    @Test
    void aTableInThePlaceOfJsonIsToldByItsBeginning() throws IOException {
        shell.file("sales.csv", "id,country\n1,LU\n");

        assertThat(shell.crm("vat", "quote", "--in", "@sales.csv")).isEqualTo(1);
        assertThat(shell.err())
                .startsWith("sales.csv: '$' is not JSON in line 1, column ")
                .endsWith(": it begins with 'i', and an object or an array of JSON is wanted\n");
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        shell.file("quote.json", "\ufeff" + quote(good()));
        shell.file("sale.json", "\ufeff" + good());

        assertThat(shell.crm("vat", "quote", "--in", "@quote.json")).isZero();
        assertThat(shell.crm("vat", "oss", "--in", "@quote.json", "--period", "2026-Q1"))
                .isZero();
        assertThat(shell.crm("vat", "invoice", "--in", "@sale.json", "--format", "ubl"))
                .isZero();
    }

    @Test
    void aCreditNoteNamesTheInvoiceItIsFor() throws IOException {
        shell.file("sale.json", planted("\"number\"", "\"kind\": \"credit_note\", \"number\""));

        assertThat(shell.crm("vat", "invoice", "--in", "@sale.json", "--format", "ubl"))
                .isEqualTo(1);
        assertThat(shell.err()).startsWith("sale.json: the invoice needs 'original': ");
    }
}
