package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.vat.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of strangers: what is no invoice is refused by the name of the element. */
class HostileFilesTest {
    private static final String UBL = file(Syntax.UBL);
    private static final String CII = file(Syntax.CII);

    private static String file(Syntax syntax) {
        FileAnswer answer = ElectronicInvoice.write(Cases.invoices().get(0).invoice(), syntax, Profile.EN_16931);
        return ((FileAnswer.Written) answer).xml();
    }

    private static ReadAnswer read(String xml) {
        return ElectronicInvoice.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String refusal(String xml) {
        ReadAnswer answer = read(xml);
        assertThat(answer).isInstanceOf(ReadAnswer.Refused.class);
        return ((ReadAnswer.Refused) answer).refusal().sentence();
    }

    @Test
    void anEntityIsNeverFollowed() {
        String bomb = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + UBL.substring(UBL.indexOf("<Invoice")).replace("Article 1", "&x;");

        assertThat(refusal(bomb))
                .isIn("'$' has a document type declaration", "'$' is not XML in line 1, or larger than 20 MB");
    }

    @ParameterizedTest
    @CsvSource({
        "UBL, <cbc:ID>LU-2026-000001</cbc:ID>, '', 'Invoice/ID' is missing",
        "UBL, >2026-03-02</cbc:IssueDate>, >2026-02-30</cbc:IssueDate>, 'Invoice/IssueDate' must be a day",
        "UBL, >31.00</cbc:LineExtensionAmount>, >1e9</cbc:LineExtensionAmount>, "
                + "'Invoice/LegalMonetaryTotal/LineExtensionAmount' must be a decimal number",
        "UBL, >31.00</cbc:LineExtensionAmount>, >31.001</cbc:LineExtensionAmount>, "
                + "'Invoice/LegalMonetaryTotal/LineExtensionAmount' has more digits than an amount of the currency",
        "UBL, EUR</cbc:DocumentCurrencyCode>, EURO</cbc:DocumentCurrencyCode>, "
                + "'Invoice/DocumentCurrencyCode' must be the code of a currency",
        "UBL, <cbc:PayableAmount currencyID=\"EUR\">, <cbc:PayableAmount currencyID=\"USD\">, "
                + "'Invoice/LegalMonetaryTotal/PayableAmount' is in another currency than the invoice",
        "UBL, EUR</cbc:DocumentCurrencyCode>, XAU</cbc:DocumentCurrencyCode>, "
                + "'Invoice/DocumentCurrencyCode' must be a currency that amounts can be given in",
        "CII, EUR</ram:InvoiceCurrencyCode>, XXX</ram:InvoiceCurrencyCode>, "
                + "'CrossIndustryInvoice/SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/InvoiceCurrencyCode'"
                + " must be a currency that amounts can be given in",
        "CII, >380<, ><, 'CrossIndustryInvoice/ExchangedDocument/TypeCode' is missing",
        "CII, >20260302<, >20261302<, "
                + "'CrossIndustryInvoice/SupplyChainTradeTransaction/ApplicableHeaderTradeDelivery/"
                + "ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString' must be a day"
    })
    void whatIsWrongIsNamedByItsElement(Syntax syntax, String planted, String fault, String problem) {
        String xml = syntax == Syntax.UBL ? UBL : CII;
        assertThat(xml).contains(planted);

        assertThat(refusal(xml.replace(planted, fault))).isEqualTo(problem);
    }

    @Test
    void anotherDocumentIsRefused() {
        assertThat(refusal("<Order/>")).isEqualTo("'Order' is none of Invoice, CreditNote and CrossIndustryInvoice");
        assertThat(refusal("")).startsWith("'$' is not XML");
        assertThat(refusal("{}")).startsWith("'$' is not XML");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(refusal("<a>".repeat(100_000))).isEqualTo("'a' is one element too many, or nested too deeply");
    }

    @Test
    void longNamesAreRefused() {
        assertThat(refusal("<" + "n".repeat(101) + "/>"))
                .isEqualTo("'" + "n".repeat(100) + "…' has a name that is too long");
    }

    /** A path for each of them would come to more than the memory of most machines. */
    @Test
    void aFileOfNothingButElementsIsRead() {
        String name = "n".repeat(100);
        String deep = ("<" + name + ">").repeat(60) + "<a/>".repeat(300_000) + ("</" + name + ">").repeat(60);

        assertThat(read(UBL.replace("</Invoice>", deep + "</Invoice>"))).isEqualTo(read(UBL));
    }

    @Test
    void ofWhatIsPassedOverTheFirstThousandAreNamed() {
        StringBuilder odd = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            odd.append("<odd").append(i).append(">x</odd").append(i).append('>');
        }

        assertThat(read(UBL.replace("</Invoice>", odd + "</Invoice>")))
                .isInstanceOfSatisfying(
                        ReadAnswer.Read.class,
                        answer -> assertThat(answer.passedOver()).hasSize(1_000).startsWith("Invoice/odd0"));
    }

    @Test
    void aConnectionThatBreaksMakesNoFileBad() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(UBL.substring(0, 100).getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("The connection broke");
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        return read();
                    }
                });

        assertThatThrownBy(() -> ElectronicInvoice.read(broken)).isInstanceOf(UncheckedIOException.class);
        byte[] latin = "<Invoice>\u00fc</Invoice>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ElectronicInvoice.read(new ByteArrayInputStream(latin))).isInstanceOf(ReadAnswer.Refused.class);
    }

    @Test
    void whatIsNotKnownIsPassedOverAndTheOrderMakesNoDifference() {
        String other = UBL.replace("<cbc:IssueDate>2026-03-02</cbc:IssueDate>", "<x:Odd xmlns:x=\"y\"><z/></x:Odd>")
                .replace("</Invoice>", "<cbc:IssueDate>2026-03-02</cbc:IssueDate></Invoice>");

        assertThat(read(other)).isEqualTo(read(UBL));
    }

    @Property(seed = "7", tries = 500)
    void whateverIsCutOutItIsReadOrRefused(
            @ForAll Syntax syntax, @ForAll @IntRange(max = 3_000) int from, @ForAll @IntRange(max = 300) int length) {
        String xml = syntax == Syntax.UBL ? UBL : CII;
        String cut =
                xml.substring(0, Math.min(from, xml.length())) + xml.substring(Math.min(from + length, xml.length()));

        ReadAnswer answer = read(cut);

        if (answer instanceof ReadAnswer.Refused refused) {
            assertThat(refused.refusal()).isInstanceOf(Refusal.class);
            assertThat(refused.refusal().sentence()).doesNotContain("Ann Doe");
        }
    }
}
