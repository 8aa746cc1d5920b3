package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.PostalAddress;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.invoice.Drafts;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceKind;
import io.clientele.vat.invoice.InvoiceLine;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.invoice.OriginalInvoice;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.invoice.PaymentMeans;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What profiles ask for beside the norm, and that their own rules accept what is written. */
class ProfilesTest {
    private static final LineVat OUTSIDE =
            LineVat.untaxed(VatCategory.OUTSIDE_SCOPE, Exemption.of("VATEX-EU-O", "Not subject to VAT"));

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
    void germanyAsksForWhatACardOrADirectDebitIsKnownByWhichCannotBeStated() {
        assertThat(missing(paidBy(PaymentMeans.of("48")), Syntax.UBL, Profile.XRECHNUNG))
                .containsExactly("paymentMeans.code");
        assertThat(missing(paidBy(PaymentMeans.of("59")), Syntax.CII, Profile.XRECHNUNG))
                .containsExactly("paymentMeans.code");
        assertThat(missing(paidBy(PaymentMeans.of("48")), Syntax.UBL, Profile.EN_16931))
                .isEmpty();
        assertThat(missing(paidBy(PaymentMeans.of("ZZ9")), Syntax.UBL, Profile.EN_16931))
                .containsExactly("paymentMeans.code");
    }

    private static InvoiceDraft paidBy(PaymentMeans means) {
        return Drafts.intraCommunity().paymentMeans(means).build();
    }

    @ParameterizedTest
    @CsvSource({"UBL, XRECHNUNG", "CII, XRECHNUNG", "UBL, PEPPOL_BIS"})
    void germanyAcceptsDiscountsForEarlyPaymentOutsideTheScopeAndOnAccount(Syntax syntax, Profile profile) {
        for (InvoiceDraft.Builder draft : List.of(
                german().paymentTerms("#SKONTO#TAGE=14#PROZENT=2.00#"),
                german().paymentTerms("#SKONTO#TAGE=7#PROZENT=3.00#\n#SKONTO#TAGE=14#PROZENT=2.00#BASISBETRAG=9.50#\n"),
                german().paymentTerms("#SKONTO#TAGE=14#PROZENT=2.00#\nThen net"),
                german().lines(List.of(Drafts.line("1", "1", "5.00", OUTSIDE))),
                german().supplied(Optional.empty()).prepaidOn(Drafts.DAY))) {
            FileAnswer answer = ElectronicInvoice.write(Cases.invoice(draft.build()), syntax, profile);

            assertThat(answer).as("%s", answer).isInstanceOf(FileAnswer.Written.class);
            assertThat(OfficialRules.errors(((FileAnswer.Written) answer).xml(), syntax, profile, false))
                    .isEmpty();
        }
    }

    private static InvoiceDraft.Builder german() {
        InvoiceDraft.Builder draft = Drafts.reverseCharge();
        draft.seller(Party.builder()
                .from(Drafts.seller())
                .address(Drafts.address("DE"))
                .vatNumber("DE136695976")
                .build());
        return draft;
    }

    @Test
    void whatOnlyLooksLikeADiscountForEarlyPaymentIsNotWritten() {
        InvoiceDraft draft = german().paymentTerms("#SKONTO#TAGE=14#PROZENT=2#").build();

        assertThat(missing(draft, Syntax.UBL, Profile.XRECHNUNG)).containsExactly("paymentTerms");
        assertThat(missing(draft, Syntax.UBL, Profile.EN_16931)).isEmpty();
    }

    @Test
    void peppolAsksForMoreWithinGermanyAndByTheNamesOfItsOwnRules() {
        InvoiceDraft.Builder draft = german();
        draft.orderReference("PO-1")
                .buyerReference(Optional.empty())
                .paymentMeans(Optional.empty())
                .seller(Party.builder()
                        .from(german().build().seller())
                        .contact(Optional.empty())
                        .build());

        assertThat(ElectronicInvoice.missing(Cases.invoice(draft.build()), Syntax.UBL, Profile.PEPPOL_BIS))
                .extracting(Missing::rule)
                .containsExactly("DE-R-015", "DE-R-001", "DE-R-002");
        draft.buyer(Drafts.business("AT", "ATU13585627"));
        assertThat(missing(draft.build(), Syntax.UBL, Profile.PEPPOL_BIS)).isEmpty();
    }

    @Test
    void peppolWritesNoNumberOfARegisterWhoseSchemeItAsksFor() {
        InvoiceDraft.Builder draft = german();
        draft.seller(Party.builder()
                .from(Drafts.seller())
                .address(Drafts.address("NL"))
                .build());
        assertThat(missing(draft.build(), Syntax.UBL, Profile.PEPPOL_BIS)).containsExactly("seller.legalId");

        draft.seller(Party.builder()
                .from(draft.build().seller())
                .legalId(Optional.empty())
                .build());
        FileAnswer answer = ElectronicInvoice.write(Cases.invoice(draft.build()), Syntax.UBL, Profile.PEPPOL_BIS);
        assertThat(answer).isInstanceOf(FileAnswer.Written.class);
        assertThat(OfficialRules.errors(((FileAnswer.Written) answer).xml(), Syntax.UBL, Profile.PEPPOL_BIS, false))
                .isEmpty();

        draft.seller(Party.builder()
                .from(Drafts.seller())
                .address(Drafts.address("DK"))
                .build());
        assertThat(missing(draft.build(), Syntax.UBL, Profile.PEPPOL_BIS)).containsExactly("seller.legalId");
    }

    @Test
    void peppolAsksForTheWholeAddressOfASellerInItaly() {
        InvoiceDraft.Builder draft = german();
        draft.seller(Party.builder()
                .from(Drafts.seller())
                .address(PostalAddress.builder()
                        .from(Drafts.address("IT"))
                        .street(Optional.empty())
                        .build())
                .build());

        assertThat(missing(draft.build(), Syntax.UBL, Profile.PEPPOL_BIS)).containsExactly("seller.address");
    }

    @Test
    void peppolIsWrittenInUblAloneAndAsksForEndpointsAndAReference() {
        InvoiceDraft.Builder draft = Drafts.domestic();
        draft.buyerReference(Optional.empty()).selfBilled(true);

        assertThat(missing(draft.build(), Syntax.CII, Profile.PEPPOL_BIS))
                .containsExactly("syntax", "selfBilled", "buyerReference", "buyer.endpoint");
    }

    @Test
    void theNormAsksForCodesThatAreSomeAndForNumbersThatAreNotBlank() {
        InvoiceDraft.Builder draft = Drafts.domestic();
        draft.original(new OriginalInvoice(" ", Optional.empty()))
                .addLines(InvoiceLine.builder()
                        .from(Drafts.line(" ", "1", "1.00", Drafts.STANDARD))
                        .unit("piece")
                        .build());

        assertThat(missing(draft.build(), Syntax.CII, Profile.EN_16931))
                .containsExactly("original.number", "lines[2].id", "lines[2].unit");
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
