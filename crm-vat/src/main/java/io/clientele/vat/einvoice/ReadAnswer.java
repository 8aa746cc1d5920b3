package io.clientele.vat.einvoice;

import com.google.common.collect.ImmutableList;
import io.clientele.vat.Refusal;
import io.clientele.vat.invoice.Invoice;
import java.util.List;

/** What a file was read as. */
public sealed interface ReadAnswer {

    /**
     * An invoice. Immutable.
     *
     * @param invoice the invoice, with the totals that the file states
     * @param flaws which of these totals do not add up as EN 16931 asks, exact to the cent; the VAT of a credit note
     *     that names its invoice may differ by less than one whole unit of the currency, as the official rules have it,
     *     since it can be what was left of the VAT of that invoice
     * @param passedOver the paths of the elements that say something for which an invoice has no place here, such as a
     *     payee or the note of a line, each once and in the order of the file; attributes, such as the scheme of an
     *     identifier, are not among them. Who must keep all of it keeps the file
     */
    record Read(Invoice invoice, List<Refusal> flaws, List<String> passedOver) implements ReadAnswer {

        /** What was read. */
        public Read {
            flaws = ImmutableList.copyOf(flaws);
            passedOver = ImmutableList.copyOf(passedOver);
        }
    }

    /**
     * It is no invoice that can be read. Immutable.
     *
     * @param refusal the element, by its path, and what is wrong with it
     */
    record Refused(Refusal refusal) implements ReadAnswer {}
}
