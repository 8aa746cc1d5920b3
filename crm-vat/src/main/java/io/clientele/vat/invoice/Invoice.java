package io.clientele.vat.invoice;

import io.clientele.vat.internal.VatTolerance;
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
 * @param totals what it comes to, as agreed; of a credit note with the VAT that it took of its invoice
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
     * and one that was read from a file, is stated as it is. So is, however prices are given, a credit note with VAT
     * that it took of what was {@linkplain InvoiceDesk#issue left}, as long as the official rules accept it, which let
     * the VAT of a rate differ by less than one whole unit of the currency.
     */
    public DocumentTotals inFile() {
        boolean exact =
                content.priceMode() == PriceMode.NET && content.rounding().scope() == RoundingPolicy.Scope.GROUP;
        boolean asIs = isCreditNote() ? isAccepted() && (exact || TakenVat.isOn(this)) : exact;
        return asIs ? totals : totals.forElectronicInvoice();
    }

    private boolean isAccepted() {
        return totals.groups().stream()
                .allMatch(group -> VatTolerance.allows(
                        group.tax(), group.base(), group.vat().rate()));
    }

    /** Number, date and amount. */
    @Override
    public String toString() {
        return "Invoice[" + number + ", " + issued + ", " + totals.gross() + "]";
    }
}
