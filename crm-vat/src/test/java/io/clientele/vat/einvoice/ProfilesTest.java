package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.invoice.Drafts;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceKind;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.invoice.OriginalInvoice;
import io.clientele.vat.invoice.Party;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What profiles ask for beside the norm, and that their own rules accept what is written. */
class ProfilesTest {
    private static List<String> missing(InvoiceDraft draft, Syntax syntax, Profile profile) {
        return ElectronicInvoice.missing(Cases.invoice(draft), syntax, profile).stream()
                .map(Missing::field)
                .toList();
    }

    private static InvoiceDraft business() {
        return Drafts.intraCommunity().build();
    }

    @ParameterizedTest
    @CsvSource({"UBL, XRECHNUNG", "CII, XRECHNUNG", "UBL, PEPPOL_BIS"})
    void theRulesOfTheProfileAcceptWhatIsWritten(Syntax syntax, Profile profile) {
        for (InvoiceDraft draft : List.of(business(), Drafts.reverseCharge().build())) {
            Invoice invoice = Cases.invoice(draft);
            FileAnswer answer = ElectronicInvoice.write(invoice, syntax, profile);

            assertThat(answer).isInstanceOf(FileAnswer.Written.class);
            assertThat(OfficialRules.errors(((FileAnswer.Written) answer).xml(), syntax, profile, false))
                    .isEmpty();
        }
    }

    @Test
    void xrechnungAsksForReferenceContactAndEndpoints() {
        InvoiceDraft.Builder draft = Drafts.domestic();
        draft.buyerReference(Optional.empty())
                .paymentMeans(Optional.empty())
                .seller(Party.builder()
                        .from(Drafts.seller())
                        .contact(Optional.empty())
                        .build());

        assertThat(missing(draft.build(), Syntax.UBL, Profile.XRECHNUNG))
                .containsExactly("buyerReference", "paymentMeans", "seller.contact", "buyer.endpoint");
    }

    @Test
    void peppolIsWrittenInUblAloneAndAsksForEndpointsAndAReference() {
        InvoiceDraft.Builder draft = Drafts.domestic();
        draft.buyerReference(Optional.empty()).selfBilled(true);

        assertThat(missing(draft.build(), Syntax.CII, Profile.PEPPOL_BIS))
                .containsExactly("syntax", "selfBilled", "buyerReference", "buyer.endpoint");
    }

    @Test
    void theNormAsksForADueDateOrTerms() {
        InvoiceDraft draft = Drafts.domestic().due(Optional.empty()).build();

        assertThat(missing(draft, Syntax.UBL, Profile.EN_16931)).containsExactly("due");
        assertThat(ElectronicInvoice.write(Cases.invoice(draft), Syntax.UBL, Profile.EN_16931))
                .isInstanceOf(FileAnswer.Incomplete.class);
    }

    @Test
    void ofACreditNoteItDoesSoInCiiAlone() {
        InvoiceDraft draft = Drafts.domestic()
                .kind(InvoiceKind.CREDIT_NOTE)
                .original(new OriginalInvoice("LU-2026-000001", Optional.empty()))
                .due(Optional.empty())
                .build();
        FileAnswer answer = ElectronicInvoice.write(Cases.invoice(draft), Syntax.UBL, Profile.EN_16931);

        assertThat(missing(draft, Syntax.CII, Profile.EN_16931)).containsExactly("due");
        assertThat(answer).isInstanceOf(FileAnswer.Written.class);
        assertThat(OfficialRules.errors(((FileAnswer.Written) answer).xml(), Syntax.UBL, Profile.EN_16931, true))
                .isEmpty();
    }

    @Test
    void theNormAsksForAnotherIdOfTheSellerWhereNoVatNumberMayStand() {
        Invoice outside = Cases.all().stream()
                .filter(one -> one.name().startsWith("O:"))
                .findFirst()
                .orElseThrow()
                .invoice();
        InvoiceDraft.Builder draft = InvoiceDraft.builder();
        draft.from(outside.content())
                .seller(Party.builder()
                        .from(Drafts.seller())
                        .legalId(Optional.empty())
                        .build());

        assertThat(missing(draft.build(), Syntax.UBL, Profile.EN_16931)).containsExactly("seller.legalId");

        draft.seller(Party.builder()
                .from(Drafts.seller())
                .legalId(Optional.empty())
                .identifier("4711")
                .build());
        assertThat(missing(draft.build(), Syntax.UBL, Profile.EN_16931)).isEmpty();
    }

    @Test
    void aCurrencyOfThreeDecimalsHasNoPlaceInTheNorm() {
        InvoiceDraft draft = Drafts.domestic()
                .currency(java.util.Currency.getInstance("KWD"))
                .build();

        assertThat(missing(draft, Syntax.UBL, Profile.EN_16931)).containsExactly("currency");
    }
}
