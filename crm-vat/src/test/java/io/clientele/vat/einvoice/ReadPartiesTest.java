package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.invoice.Drafts;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.Party;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is read of the parties. */
class ReadPartiesTest {
    private static final String UBL = written(Syntax.UBL);
    private static final String CII = written(Syntax.CII);

    private static String written(Syntax syntax) {
        Party seller = Party.builder().from(Drafts.seller()).identifier("4711").build();
        Invoice invoice = Cases.invoice(Drafts.domestic().seller(seller).build());
        return ((FileAnswer.Written) ElectronicInvoice.write(invoice, syntax, Profile.EN_16931)).xml();
    }

    private static Party seller(String xml, String written, String instead) {
        return read(xml, written, instead).invoice().content().seller();
    }

    private static ReadAnswer.Read read(String xml, String written, String instead) {
        assertThat(xml).contains(written);
        byte[] file = xml.replaceFirst(written, instead).getBytes(StandardCharsets.UTF_8);
        ReadAnswer answer = ElectronicInvoice.read(new ByteArrayInputStream(file));
        assertThat(answer).isInstanceOf(ReadAnswer.Read.class);
        return (ReadAnswer.Read) answer;
    }

    private static Optional<String> street(String xml, String written, String instead) {
        return seller(xml, written, instead).address().street();
    }

    @Test
    void theLinesOfAnAddressAreReadAsOne() {
        assertThat(street(
                        UBL,
                        "</cbc:StreetName>",
                        "</cbc:StreetName><cbc:AdditionalStreetName>Back door</cbc:AdditionalStreetName>"
                                + "<cac:AddressLine><cbc:Line>Ring twice</cbc:Line></cac:AddressLine>"))
                .contains("1, rue du Marché, Back door, Ring twice");
        assertThat(street(CII, "</ram:LineOne>", "</ram:LineOne><ram:LineThree>Ring twice</ram:LineThree>"))
                .contains("1, rue du Marché, Ring twice");
    }

    @Test
    void anIdentifierIsReadWhateverItsScheme() {
        assertThat(seller(CII, "<ram:ID>4711</ram:ID>", "<ram:GlobalID schemeID=\"0088\">4012345000009</ram:GlobalID>")
                        .identifier())
                .contains("4012345000009");
        assertThat(seller(UBL, "<cbc:ID>4711</cbc:ID>", "<cbc:ID schemeID=\"0088\">4012345000009</cbc:ID>")
                        .identifier())
                .contains("4012345000009");
    }

    @Test
    void theCreditorOfDirectDebitsIsNotTakenForTheIdentifierOfTheSeller() {
        String debits =
                "<cac:PartyIdentification><cbc:ID schemeID=\"SEPA\">LU12ZZZ0</cbc:ID></cac:PartyIdentification>";

        assertThat(seller(UBL, "<cac:PartyIdentification>", debits + "<cac:PartyIdentification>")
                        .identifier())
                .contains("4711");
    }

    @Test
    void aPayeeWithoutANameIsPassedOver() {
        String payee = "<cac:PayeeParty><cac:PartyIdentification><cbc:ID>7</cbc:ID></cac:PartyIdentification>"
                + "</cac:PayeeParty>";

        ReadAnswer.Read read = read(UBL, "</cac:AccountingCustomerParty>", "</cac:AccountingCustomerParty>" + payee);

        assertThat(read.invoice().content().payee()).isEmpty();
        assertThat(read.passedOver()).containsExactly("Invoice/PayeeParty/PartyIdentification/ID");
    }
}
