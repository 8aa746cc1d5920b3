package io.clientele.vat.invoice;

/**
 * The tables of an invoice: its lines, and behind them what they come to. What is sold in a margin scheme has tables of
 * its own, which show no VAT. Not thread-safe.
 */
final class InvoiceTables {
    private final Sheet on;

    InvoiceTables(Sheet on) {
        this.on = on.ofTax();
    }

    void write() {
        if (on.showsVat()) {
            LinesTable.ofOthers(on).write();
        }
        MarginVat.groups(on.totals())
                .forEach(group -> LinesTable.ofMargin(on, group.vat()).write());
        new InvoiceSums(on).write();
    }
}
