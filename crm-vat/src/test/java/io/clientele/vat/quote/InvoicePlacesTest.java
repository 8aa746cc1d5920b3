package io.clientele.vat.quote;

import static io.clientele.vat.quote.InvoiceSales.AT_HOME;
import static io.clientele.vat.quote.InvoiceSales.TO_GERMANY;
import static io.clientele.vat.quote.InvoiceSales.and;
import static io.clientele.vat.quote.InvoiceSales.invoice;
import static io.clientele.vat.quote.InvoiceSales.missing;
import static io.clientele.vat.quote.InvoiceSales.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.vat.VatCategory;
import io.clientele.vat.einvoice.ElectronicInvoice;
import io.clientele.vat.einvoice.FileAnswer;
import io.clientele.vat.einvoice.Profile;
import io.clientele.vat.einvoice.Syntax;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoicePage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where goods were sent, and when. */
class InvoicePlacesTest {
    private static final String IRISH = with(
            with(TO_GERMANY, "\"ship_to\": \"DE\"", "\"ship_to\": \"XI\""),
            "\"country\": \"DE\", \"type\": \"business\", \"vat_id\": \"DE136695976\"",
            "\"country\": \"XI\", \"type\": \"business\", \"vat_id\": \"XI110305878\"");

    private static String file(Invoice invoice, Syntax syntax) {
        FileAnswer answer = ElectronicInvoice.write(invoice, syntax, Profile.EN_16931);
        assertThat(answer).as("%s", answer).isInstanceOf(FileAnswer.Written.class);
        return ((FileAnswer.Written) answer).xml();
    }

    @Test
    void goodsThatAreNotSentToTheBuyersStateSayToWhichTheyAre() {
        Invoice invoice = invoice(with(TO_GERMANY, "\"ship_to\": \"DE\"", "\"ship_to\": \"FR\""));

        assertThat(invoice.content().lines().get(0).vat().category()).isEqualTo(VatCategory.INTRA_COMMUNITY);
        assertThat(invoice.content().deliveredTo().flatMap(PostalAddress::country))
                .contains(Country.of("FR"));
        assertThat(invoice(TO_GERMANY).content().deliveredTo()).isEmpty();
    }

    @Test
    void goodsUnderArticle138DoNotStayInTheStateTheyLeave() {
        String deliver =
                "\"deliver_to\": {\"street\": \"3, rue du Parc\", \"city\": \"Luxembourg\", \"country\": \"LU\"}";

        assertThat(missing(and(TO_GERMANY, deliver)))
                .containsExactly(
                        "'deliver_to.country': another member state than that of the seller's VAT number, which"
                                + " the goods leave (Art. 138(1))");
    }

    @ParameterizedTest
    @CsvSource({
        "UBL, <cbc:IdentificationCode>XI<, <cbc:IdentificationCode>GB<",
        "CII, <ram:CountryID>XI<, <ram:CountryID>GB<"
    })
    void northernIrelandIsXiInFilesOfGoodsForIt(Syntax syntax, String written, String not) {
        Invoice invoice = invoice(IRISH);

        assertThat(invoice.content().lines().get(0).vat().category()).isEqualTo(VatCategory.INTRA_COMMUNITY);
        assertThat(file(invoice, syntax)).contains(written).doesNotContain(not);
    }

    @Test
    void northernIrelandIsCalledByItsNameOnThePage() {
        assertThat(InvoicePage.of(invoice(IRISH))).contains("Northern Ireland");
    }

    @Test
    void northernIrelandIsKnownByItsPostcodesAndInAddressesToo() {
        String byPostcode = with(
                with(IRISH, "\"country\": \"XI\"", "\"country\": \"GB\""),
                "\"postcode\": \"2222\", \"city\": \"Luxembourg\"",
                "\"postcode\": \"BT1 5GS\", \"city\": \"Belfast\"");
        String inAddress = with(
                with(IRISH, "\"country\": \"XI\"", "\"country\": \"GB\""),
                "\"postcode\": \"2222\", \"city\": \"Luxembourg\"",
                "\"region\": \"Antrim\", \"city\": \"Belfast\", \"postcode\": \"BT1 5GS\", \"country\": \"XI\"");

        assertThat(invoice(byPostcode).content().buyer().address().region()).contains("Northern Ireland");
        assertThat(invoice(inAddress).content().buyer().address().region()).contains("Antrim, Northern Ireland");
    }

    @Test
    void aPaymentOnAccountIsNoSupply() {
        Invoice invoice = invoice(and(AT_HOME, "\"prepaid_on\": \"2026-03-01\""));

        assertThat(invoice.content().supplied()).isEmpty();
        assertThat(file(invoice, Syntax.UBL))
                .contains("<cbc:InvoiceTypeCode>386<", "<cbc:TaxPointDate>2026-03-01<")
                .doesNotContain("ActualDeliveryDate");
        assertThat(invoice(and(AT_HOME, "\"prepaid_on\": \"2026-03-01\", \"supplied\": \"2026-03-02\""))
                        .content()
                        .supplied())
                .contains(LocalDate.of(2026, 3, 2));
    }
}
