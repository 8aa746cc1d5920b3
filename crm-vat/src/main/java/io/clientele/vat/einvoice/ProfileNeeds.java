package io.clientele.vat.einvoice;

import com.google.common.collect.ImmutableList;
import io.clientele.address.PostalAddress;
import io.clientele.vat.VatCategory;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.total.VatGroup;
import java.util.List;

/** What an electronic invoice needs beside what the law asks for: by the norm, and by its profile. Not thread-safe. */
final class ProfileNeeds {
    private final Invoice invoice;
    private final InvoiceDraft content;
    private final ImmutableList.Builder<Missing> missing = ImmutableList.builder();

    private ProfileNeeds(Invoice invoice) {
        this.invoice = invoice;
        this.content = invoice.content();
    }

    static List<Missing> missing(Invoice invoice, Syntax syntax, Profile profile) {
        ProfileNeeds needs = new ProfileNeeds(invoice);
        needs.norm(syntax);
        needs.missing.addAll(CodeNeeds.missing(needs.content, syntax, profile));
        switch (profile) {
            case EN_16931 -> {}
            case XRECHNUNG -> needs.xrechnung();
            case PEPPOL_BIS -> needs.peppol(syntax);
        }
        return needs.missing.build();
    }

    private void need(boolean given, String field, String rule, String need) {
        if (!given) {
            missing.add(new Missing(field, rule, need));
        }
    }

    private void norm(Syntax syntax) {
        need(content.currency().getDefaultFractionDigits() <= 2, "currency", "BR-DEC-14", "a currency of two decimals");
        parties();
        payment(syntax);
        references();
        vatCurrency();
    }

    private void parties() {
        need(!content.buyer().name().isBlank(), "buyer.name", "BR-07", "the name of the buyer");
        country(content.seller().address(), "seller.address.country", "BR-09");
        country(content.buyer().address(), "buyer.address.country", "BR-11");
        content.deliveredTo().ifPresent(address -> country(address, "deliveredTo.country", "BR-57"));
        boolean outside = invoice.totals().groups().stream()
                .map(VatGroup::vat)
                .anyMatch(vat -> vat.category() == VatCategory.OUTSIDE_SCOPE);
        Party seller = content.seller();
        need(
                seller.legalId().isPresent()
                        || seller.identifier().isPresent()
                        || (seller.vatNumber().isPresent() && !outside),
                "seller.legalId",
                "BR-CO-26",
                "the seller's number in the register of companies, or what the buyer knows it by, where no VAT number is"
                        + " stated");
    }

    private void payment(Syntax syntax) {
        // The rule is for invoices alone in UBL, whose credit notes have no element for it.
        boolean asks = invoice.totals().forElectronicInvoice().payable().isPositive()
                && !(invoice.isCreditNote() && syntax == Syntax.UBL);
        need(
                !asks || content.due().isPresent() || content.paymentTerms().isPresent(),
                "due",
                "BR-CO-25",
                "a due date or terms of payment");
        need(
                content.paymentMeans()
                        .map(means -> means.account().isPresent() || !isTransfer(means.code()))
                        .orElse(true),
                "paymentMeans.account",
                "BR-61",
                "the account to which a transfer goes");
    }

    private void vatCurrency() {
        need(
                content.vatCurrency()
                        .map(vat -> vat.currency().getDefaultFractionDigits() <= 2)
                        .orElse(true),
                "vatCurrency.currency",
                "BR-DEC-15",
                "a currency of two decimals");
        need(
                content.vatCurrency()
                        .map(vat -> !vat.currency().equals(content.currency()))
                        .orElse(true),
                "vatCurrency",
                "BR-53",
                "another currency than that of the invoice");
    }

    private void references() {
        need(
                content.original().map(one -> !one.number().isBlank()).orElse(true),
                "original.number",
                "BR-55",
                "the number of the invoice that is corrected");
        for (int i = 0; i < content.lines().size(); i++) {
            need(!content.lines().get(i).id().isBlank(), "lines[" + i + "].id", "BR-21", "what the line is known by");
        }
    }

    private static boolean isTransfer(String code) {
        return code.equals("30") || code.equals("58");
    }

    private void country(PostalAddress address, String field, String rule) {
        need(address.country().isPresent(), field, rule, "the code of the country");
    }

    private void xrechnung() {
        missing.addAll(GermanNeeds.missing(content, Profile.XRECHNUNG));
        endpoints();
    }

    private void endpoints() {
        need(
                content.seller().endpoint().isPresent(),
                "seller.endpoint",
                "PEPPOL-EN16931-R020",
                "where the seller takes electronic invoices");
        need(
                content.buyer().endpoint().isPresent(),
                "buyer.endpoint",
                "PEPPOL-EN16931-R010",
                "where the buyer takes electronic invoices");
    }

    private void peppol(Syntax syntax) {
        need(syntax == Syntax.UBL, "syntax", "Peppol BIS Billing 3.0", "UBL");
        need(
                !content.selfBilled(),
                "selfBilled",
                "PEPPOL-EN16931-P0100",
                "no self-billing: an invoice that the seller issues");
        need(
                content.buyerReference().isPresent() || content.orderReference().isPresent(),
                "buyerReference",
                "PEPPOL-EN16931-R003",
                "what the buyer asked to state, or the number of its order");
        endpoints();
        missing.addAll(GermanNeeds.missing(content, Profile.PEPPOL_BIS));
        missing.addAll(PeppolStates.missing(content));
    }
}
