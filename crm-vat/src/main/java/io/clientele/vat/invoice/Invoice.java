package io.clientele.vat.invoice;

import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.RoundingPolicy;
import java.time.LocalDate;

/**
 * An invoice or credit note with its number: issued by us, or read from a file of another. Immutable.
 *
 * @param number its number (BT-1)
 * @param issued the day on which it was issued (BT-2)
 * @param content what it says
 * @param totals what it comes to, as agreed
 */
public record Invoice(String number, LocalDate issued, InvoiceDraft content, DocumentTotals totals) {

    /** Whether it is a credit note. */
    public boolean isCreditNote() {
        return content.kind() == InvoiceKind.CREDIT_NOTE;
    }

    /**
     * What its files state: where prices have VAT in them, or VAT was worked out for each line, the figures
     * {@linkplain DocumentTotals#forElectronicInvoice() of an electronic invoice}, whose VAT can differ by some cents
     * from what was agreed, with the difference as rounding. What is to be paid is as agreed. An invoice of net prices,
     * and one that was read from a file, is stated as it is.
     */
    public DocumentTotals inFile() {
        boolean exact =
                content.priceMode() == PriceMode.NET && content.rounding().scope() == RoundingPolicy.Scope.GROUP;
        return exact ? totals : totals.forElectronicInvoice();
    }

    /** Number, date and amount. */
    @Override
    public String toString() {
        return "Invoice[" + number + ", " + issued + ", " + totals.gross() + "]";
    }
}
