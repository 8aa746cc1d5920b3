package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.Refusal;
import java.io.ByteArrayInputStream;
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
