package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableList;
import io.clientele.money.Money;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.VatGroup;
import java.math.BigDecimal;
import java.util.List;

/**
 * What of an invoice is left to be credited after its credit notes ({@link InvoiceDesk#left}). Immutable.
 *
 * @param original the invoice
 * @param groups what is left under each category and rate, in the order of the invoice, without those under which
 *     nothing is, to the cent: the credit note of it takes exactly that, VAT and all
 * @param untouched whether nothing was credited before
 */
public record LeftToCredit(Invoice original, List<VatGroup> groups, boolean untouched) {

    /** What is left. */
    public LeftToCredit {
        groups = ImmutableList.copyOf(groups);
    }

    /** Whether all of it is credited. */
    public boolean isNothing() {
        return groups.isEmpty();
    }

    /**
     * A credit note for all that is left, as {@link InvoiceDraft#creditFor} begins it. Of an invoice that was never
     * credited it has all lines, discounts and charges as they are there; of another it has a line for each category
     * and rate under which something is left, since what is returned need not be lines of the invoice. It is accepted
     * as long as no other is issued before, with exactly the VAT that is left; then nothing is. Where nothing is left,
     * it has no lines.
     *
     * @param name what those lines are called, in the language of the invoice, such as {@code Rest of order 1001}
     */
    public InvoiceDraft.Builder creditNote(String name) {
        InvoiceDraft.Builder draft = InvoiceDraft.creditFor(original);
        if (untouched && !isNothing()) {
            return draft.lines(original.content().lines())
                    .adjustments(original.content().adjustments());
        }
        for (VatGroup group : groups) {
            draft.addLines(line(Integer.toString(groups.indexOf(group) + 1), name, group));
        }
        return draft;
    }

    private InvoiceLine line(String id, String name, VatGroup group) {
        Money amount = original.content().priceMode() == PriceMode.GROSS ? group.gross() : group.base();
        return InvoiceLine.builder()
                .id(id)
                .name(name)
                .price(LinePrice.of(BigDecimal.ONE, amount.amount()))
                .vat(group.vat())
                .build();
    }

    /** The number of the invoice and the amounts. */
    @Override
    public String toString() {
        return "LeftToCredit[" + original.number() + ", " + groups + "]";
    }
}
