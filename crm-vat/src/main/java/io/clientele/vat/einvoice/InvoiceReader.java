package io.clientele.vat.einvoice;

import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.invoice.Invoice;
import java.io.InputStream;

/** Reads files of either syntax. */
final class InvoiceReader {
    private InvoiceReader() {}

    static ReadAnswer read(InputStream in) {
        try {
            Element root = XmlIn.read(in);
            Invoice invoice = switch (root.name()) {
                case "Invoice", "CreditNote" -> new UblReader(root).read();
                case "CrossIndustryInvoice" -> new CiiReader(root).read();
                default -> throw root.refused("is none of Invoice, CreditNote and CrossIndustryInvoice");
            };
            return new ReadAnswer.Read(invoice, Figures.flaws(invoice), root.passedOver());
        } catch (RefusedException refused) {
            return new ReadAnswer.Refused(refused.refusal());
        } catch (ArithmeticException tooLarge) {
            return new ReadAnswer.Refused(new RefusedException("$", "has amounts that are too large").refusal());
        }
    }
}
