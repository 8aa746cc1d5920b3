package io.clientele.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.einvoice.ElectronicInvoice;
import io.clientele.vat.einvoice.ReadAnswer;
import io.clientele.vat.invoice.Endpoint;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.invoice.PartyContact;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VatInvoiceCommandTest {
    private static final String SALE = """
            {
              "number": "LU-2026-000123", "issued": "2026-03-03", "date": "2026-03-02", "due": "2026-04-02",
              "seller": {"country": "LU", "vat_id": "LU12345613", "name": "Books S.à r.l.",
                "address": {"street": "1, rue du Marché", "postcode": "1111", "city": "Luxembourg"}},
              "buyer": {"country": "LU", "type": "consumer", "name": "Ann Doe",
                "address": {"street": "2, rue du Parc", "postcode": "2222", "city": "Luxembourg"}},
              "ship_from": "LU", "ship_to": "LU", "currency": "EUR", "price_mode": "gross",
              "lines": [{"id": "1", "supply": "goods", "quantity": "3", "unit_price": "9.99", "name": "Atlas"}]
            }
            """;

    private final Shell shell;

    VatInvoiceCommandTest(@TempDir Path directory) {
        this.shell = new Shell(directory);
    }

    @BeforeEach
    void sale() throws IOException {
        shell.file("sale.json", SALE);
    }

    /** At 17 % the VAT in 50.00 is 7.26, and 17 % of the 42.74 that are left are 7.27. */
    @Test
    void aPageStatesWhatWasAgreedAndBesideAFileWhatTheFileStates() throws IOException {
        shell.file("sale.json", SALE.replace("\"3\"", "\"1\"").replace("9.99", "50.00"));

        assertThat(shell.crm("vat", "invoice", "--in", "@sale.json", "--format", "html", "--out", "@page.html"))
                .isZero();
        assertThat(shell.crm(
                        "vat",
                        "invoice",
                        "--in",
                        "@sale.json",
                        "--format",
                        "html",
                        "--profile",
                        "peppol",
                        "--out",
                        "@beside.html"))
                .isZero();

        assertThat(shell.read("page.html")).contains("7.26").doesNotContain("7.27");
        assertThat(shell.read("beside.html")).contains("7.27").doesNotContain("7.26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ubl", "cii"})
    void anInvoiceFileIsWritten(String format) throws IOException {
        assertThat(shell.crm("vat", "invoice", "--in", "@sale.json", "--format", format, "--out", "@invoice.xml"))
                .isZero();

        byte[] file = shell.read("invoice.xml").getBytes(StandardCharsets.UTF_8);
        assertThat(ElectronicInvoice.read(new ByteArrayInputStream(file)))
                .isInstanceOfSatisfying(ReadAnswer.Read.class, read -> {
                    assertThat(read.flaws()).isEmpty();
                    assertThat(read.invoice().number()).isEqualTo("LU-2026-000123");
                    assertThat(read.invoice().totals().payable()).hasToString("29.97 EUR");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ubl", "cii"})
    void allThatIsSaidOfAPartyIsInTheFile(String format) throws IOException {
        shell.file("sale.json", SALE.replace("\"name\": \"Books S.à r.l.\",", """
                "name": "Books S.à r.l.", "trading_name": "Atlas & Co", "tax_number": "2026 1234 567",
                "identifier": "V-77", "legal_id": "B123456", "endpoint": {"scheme": "9938", "id": "LU12345613"},
                "contact": {"name": "Jo Muller", "phone": "+352 26 00 00", "email": "jo@books.example"},
                """));

        assertThat(shell.crm("vat", "invoice", "--in", "@sale.json", "--format", format, "--out", "@invoice.xml"))
                .isZero();

        byte[] file = shell.read("invoice.xml").getBytes(StandardCharsets.UTF_8);
        assertThat(ElectronicInvoice.read(new ByteArrayInputStream(file)))
                .isInstanceOfSatisfying(ReadAnswer.Read.class, read -> {
                    Party seller = read.invoice().content().seller();
                    assertThat(seller.tradingName()).hasValue("Atlas & Co");
                    assertThat(seller.taxNumber()).hasValue("2026 1234 567");
                    assertThat(seller.identifier()).hasValue("V-77");
                    assertThat(seller.legalId()).hasValue("B123456");
                    assertThat(seller.endpoint()).hasValue(new Endpoint("9938", "LU12345613"));
                    assertThat(seller.contact())
                            .hasValue(new PartyContact(
                                    Optional.of("Jo Muller"),
                                    Optional.of("+352 26 00 00"),
                                    Optional.of("jo@books.example")));
                    assertThat(read.passedOver()).isEmpty();
                });
    }

    @Test
    void aPageIsWritten() {
        assertThat(shell.crm("vat", "invoice", "--in", "@sale.json", "--format", "html"))
                .isZero();

        assertThat(shell.out()).startsWith("<!DOCTYPE html>").contains("LU-2026-000123", "29.97\u00a0EUR");
    }

    @Test
    void whatIsWrongIsSaidInOneSentence() throws IOException {
        shell.file("odd.json", SALE.replace("\"due\"", "\"dew\""));
        assertThat(shell.crm("vat", "invoice", "--in", "@odd.json", "--format", "ubl"))
                .isEqualTo(1);
        assertThat(shell.err()).startsWith("odd.json: 'dew' is not known");

        shell.file("bare.json", SALE.replace("\"name\": \"Ann Doe\",", ""));
        assertThat(shell.crm("vat", "invoice", "--in", "@bare.json", "--format", "ubl"))
                .isEqualTo(1);
        assertThat(shell.err())
                .isEqualTo("bare.json: the invoice needs 'buyer.name': the full name of the buyer (Art. 226(5))\n");

        assertThat(shell.crm("vat", "invoice", "--in", "@sale.json", "--format", "ubl", "--profile", "peppol"))
                .isEqualTo(1);
        assertThat(shell.err()).contains("'buyer_reference'", "'seller.endpoint'", "'buyer.endpoint'");

        assertThat(shell.crm("vat", "invoice", "--in", "@none.json", "--format", "ubl"))
                .isEqualTo(1);
        assertThat(shell.crm("vat", "invoice", "--in", "@sale.json", "--format", "pdf"))
                .isEqualTo(2);
    }

    @Test
    void theSyntaxThatAProfileNeedsIsCalledAsTheOption() {
        assertThat(shell.crm("vat", "invoice", "--in", "@sale.json", "--format", "cii", "--profile", "peppol"))
                .isEqualTo(1);
        assertThat(shell.err())
                .contains("'--format': UBL (Peppol BIS Billing 3.0)")
                .doesNotContain("syntax");
    }

    @Test
    void whatAFileNeedsIsCalledAsTheSaleCallsIt() throws IOException {
        shell.file(
                "sale.json",
                SALE.replace("\"due\"", "\"self_billed\": true, \"payment_means\": {\"code\": \"58\"}, \"due\""));

        assertThat(shell.crm("vat", "invoice", "--in", "@sale.json", "--format", "ubl", "--profile", "peppol"))
                .isEqualTo(1);
        assertThat(shell.err())
                .startsWith("sale.json: the invoice needs 'payment_means.account': the account to which a transfer goes"
                        + " (BR-61); 'self_billed': no self-billing: an invoice that the seller issues");
    }

    @Test
    void aSeriesGoesOnFromSaleToSale() throws IOException {
        String sale = SALE.replace("\"number\": \"LU-2026-000123\"", "\"series\": \"LU-2026\"");
        shell.file("sales.json", "[" + sale + "," + sale + "]");

        assertThat(shell.crm("vat", "invoice", "--in", "@sales.json", "--format", "ubl", "--out", "@invoices"))
                .isZero();
        assertThat(shell.path("invoices").toFile().list())
                .containsExactlyInAnyOrder("LU-2026-000001.xml", "LU-2026-000002.xml");
    }

    /** Art. 230 of Directive 2006/112/EC. */
    @Test
    void vatInAnotherCurrencyThanThatOfTheStateIsAskedForInThatToo() throws IOException {
        shell.file("sale.json", SALE.replace("\"EUR\"", "\"USD\""));

        assertThat(shell.crm("vat", "invoice", "--in", "@sale.json", "--format", "ubl"))
                .isEqualTo(1);
        assertThat(shell.err()).contains("'vat_currency': the VAT in EUR too");
    }

    @Test
    void theLimitOfSimplifiedInvoicesIsGivenForACurrencyThatHasNone() throws IOException {
        shell.file("sale.json", SALE.replace("\"EUR\"", """
                "SEK", "simplified": true, "vat_currency": {"currency": "EUR", "rate": "0.0912"}"""));

        assertThat(shell.crm("vat", "invoice", "--in", "@sale.json", "--format", "html"))
                .isEqualTo(1);
        assertThat(shell.err()).contains("as the limit in SEK is not known");
        assertThat(shell.crm(
                        "vat",
                        "invoice",
                        "--in",
                        "@sale.json",
                        "--format",
                        "html",
                        "--simplified-up-to",
                        "4000.00 SEK"))
                .isZero();
        assertThat(shell.crm("vat", "invoice", "--in", "@sale.json", "--format", "html", "--simplified-up-to", "much"))
                .isEqualTo(2);
        assertThat(shell.err()).contains("'much' is not an amount with its currency, such as 4000.00SEK");
    }
}
