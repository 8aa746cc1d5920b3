package io.clientele.vat.invoice;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/** Begins credit notes with what they have in common with their invoice. */
final class CreditStart {
    private CreditStart() {}

    static InvoiceDraft.Builder of(Invoice invoice) {
        checkArgument(!invoice.isCreditNote(), "%s is a credit note, which is not credited", invoice.number());
        InvoiceDraft before = invoice.content();
        InvoiceDraft.Builder draft = InvoiceDraft.builder();
        draft.kind(InvoiceKind.CREDIT_NOTE)
                .original(new OriginalInvoice(invoice.number(), Optional.of(invoice.issued())))
                .simplified(before.simplified())
                .smallEnterprise(before.smallEnterprise())
                .distanceSale(before.distanceSale())
                .selfBilled(before.selfBilled())
                .cashAccounting(before.cashAccounting())
                .language(before.language())
                .currency(before.currency())
                .vatCurrency(before.vatCurrency())
                .priceMode(before.priceMode())
                .rounding(before.rounding())
                .seller(before.seller())
                .buyer(before.buyer())
                .taxRepresentative(before.taxRepresentative());
        return withSupply(draft, before);
    }

    private static InvoiceDraft.Builder withSupply(InvoiceDraft.Builder draft, InvoiceDraft before) {
        return draft.supplied(before.supplied())
                .supplyPeriod(before.supplyPeriod())
                .prepaidOn(before.prepaidOn())
                .deliveredTo(before.deliveredTo())
                .buyerReference(before.buyerReference())
                .orderReference(before.orderReference())
                .salesOrder(before.salesOrder())
                .contractReference(before.contractReference());
    }
}
