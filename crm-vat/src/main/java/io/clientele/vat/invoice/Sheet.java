package io.clientele.vat.invoice;

import io.clientele.vat.total.DocumentTotals;

/**
 * What the tables of a page are written from, and on. Not thread-safe.
 *
 * @param html what is written
 * @param invoice the invoice
 * @param totals what the page states of it, which can be {@link Invoice#inFile()}
 * @param labels words in its language
 * @param figures numbers in its language
 */
record Sheet(Html html, Invoice invoice, DocumentTotals totals, Labels labels, Figures figures) {

    /** What it says. */
    InvoiceDraft content() {
        return invoice.content();
    }

    /** Whether it says anything of VAT, as it does but where all is sold in a margin scheme. */
    boolean showsVat() {
        return totals.groups().isEmpty() || !MarginVat.others(totals).isEmpty();
    }

    /** The same with the name of the tax, where it is not VAT. */
    Sheet ofTax() {
        return new Sheet(html, invoice, totals, labels.forTax(TaxName.of(totals.groups())), figures);
    }
}
