package io.clientele.vat.einvoice;

import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.Missing;
import java.io.InputStream;
import java.util.List;

/**
 * Writes invoices as files of EN 16931, and reads such files. Thread-safe: it has no state.
 *
 * <p>Amounts are net. Where an invoice has prices with VAT in them, the net price of a line is its net amount divided
 * by the quantity, and what the exact VAT differs from what was agreed is in the rounding amount (BT-114). Where all is
 * outside the scope of VAT, no VAT number is written, as the norm has it (rules BR-O-02 to BR-O-04). In UBL the due
 * date of a credit note stands with its means of payment, and is left out where it has none.
 *
 * <p>An invoice for a payment on account, before anything is supplied, has the code 386, but 380 in XRechnung, which
 * knows no such code (BR-DE-17). An address whose country is the United Kingdom and whose region names Northern Ireland
 * has the code {@code XI} where goods are supplied under Art. 138 of Directive 2006/112/EC, and is read as that.
 */
public final class ElectronicInvoice {
    private ElectronicInvoice() {}

    /** All that an invoice lacks to be written. */
    public static List<Missing> missing(Invoice invoice, Syntax syntax, Profile profile) {
        return ProfileNeeds.missing(invoice, syntax, profile);
    }

    /** The file of an invoice or credit note. */
    public static FileAnswer write(Invoice invoice, Syntax syntax, Profile profile) {
        List<Missing> missing = missing(invoice, syntax, profile);
        if (!missing.isEmpty()) {
            return new FileAnswer.Incomplete(missing);
        }
        FileInvoice file = new FileInvoice(invoice, profile);
        return new FileAnswer.Written(
                switch (syntax) {
                    case UBL -> UblWriter.write(file);
                    case CII -> CiiWriter.write(file);
                });
    }

    /**
     * Reads a file of either syntax, whatever its profile. Elements that EN 16931 does not know, or we do not, are
     * passed over and named in the answer, and their order makes no difference. A document type declaration is refused,
     * so that no entity is ever followed. A file of more than 20 MB, or with more than 1,000,000 elements, is refused.
     *
     * @param in the file, which is not closed
     * @throws java.io.UncheckedIOException if it cannot be read to its end
     */
    public static ReadAnswer read(InputStream in) {
        return InvoiceReader.read(in);
    }
}
