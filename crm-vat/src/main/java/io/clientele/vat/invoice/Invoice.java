package io.clientele.vat.invoice;

import io.clientele.vat.total.DocumentTotals;
import java.time.LocalDate;

/**
 * An invoice or credit note with its number: issued by us, or read from a file of another. Immutable.
 *
 * @param number its number (BT-1)
 * @param issued the day on which it was issued (BT-2)
 * @param content what it says
 * @param totals what it comes to
 */
public record Invoice(String number, LocalDate issued, InvoiceDraft content, DocumentTotals totals) {

    /** Whether it is a credit note. */
    public boolean isCreditNote() {
        return content.kind() == InvoiceKind.CREDIT_NOTE;
    }

    /** Number, date and amount. */
    @Override
    public String toString() {
        return "Invoice[" + number + ", " + issued + ", " + totals.gross() + "]";
    }
}
