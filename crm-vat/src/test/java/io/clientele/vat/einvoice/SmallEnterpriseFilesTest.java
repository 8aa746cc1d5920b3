package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.invoice.Drafts;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.Party;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small enterprise that is exempt abroad, in the files of every profile. */
class SmallEnterpriseFilesTest {
    private static final LineVat EXEMPT =
            LineVat.untaxed(VatCategory.EXEMPT, Exemption.inWords("Small enterprise, Art. 284(2)"));

    private static Invoice invoice() {
        InvoiceDraft.Builder draft = Drafts.draft(Drafts.business("DE", "DE136695976"), EXEMPT);
        return Cases.invoice(draft.seller(Party.builder()
                        .from(Drafts.seller())
                        .vatNumber(Optional.empty())
                        .taxNumber("LU12345613-EX")
                        .build())
                .build());
    }

    @ParameterizedTest
    @CsvSource({"UBL, EN_16931", "CII, EN_16931", "UBL, XRECHNUNG", "CII, XRECHNUNG", "UBL, PEPPOL_BIS"})
    void itsNumberIsItsTaxRegistrationAndNeedsNoVatNumberBesideIt(Syntax syntax, Profile profile) {
        FileAnswer answer = ElectronicInvoice.write(invoice(), syntax, profile);

        assertThat(answer).isInstanceOf(FileAnswer.Written.class);
        String xml = ((FileAnswer.Written) answer).xml();
        assertThat(xml).contains(">LU12345613-EX<");
        assertThat(OfficialRules.errors(xml, syntax, profile, false)).isEmpty();
    }
}
