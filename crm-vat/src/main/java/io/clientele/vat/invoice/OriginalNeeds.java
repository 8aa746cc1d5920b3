package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableList;
import io.clientele.vat.total.VatCurrency;
import java.util.List;
import java.util.Optional;

/**
 * What a credit note has in common with the invoice it is for, which it must refer to without ambiguity (Art. 219 of
 * Directive 2006/112/EC). Names and addresses may have changed since; numbers, by which parties are known, may not. Not
 * thread-safe.
 */
final class OriginalNeeds {
    private static final String RULE = "Art. 219";

    private final Invoice original;
    private final Invoice creditNote;
    private final ImmutableList.Builder<Missing> missing = ImmutableList.builder();

    private OriginalNeeds(Invoice original, Invoice creditNote) {
        this.original = original;
        this.creditNote = creditNote;
    }

    /** What a credit note lacks beside its invoice, and then by how much it takes back more than is left of that. */
    static List<Missing> missing(Optional<CreditLimit> limit, Invoice creditNote) {
        if (limit.isEmpty()) {
            return List.of(new Missing("original.number", RULE, "the number of an invoice that is in the book"));
        }
        List<Missing> missing = missing(limit.get().original(), creditNote);
        return missing.isEmpty() ? limit.get().excess(creditNote) : missing;
    }

    private static List<Missing> missing(Invoice original, Invoice creditNote) {
        OriginalNeeds needs = new OriginalNeeds(original, creditNote);
        needs.days();
        needs.parties();
        needs.amounts();
        return needs.missing.build();
    }

    private void need(boolean given, String field, String need) {
        if (!given) {
            missing.add(new Missing(field, RULE, need));
        }
    }

    private void days() {
        need(
                !creditNote.issued().isBefore(original.issued()),
                "issued",
                "a day not before " + original.issued() + ", that of the original invoice");
        Optional<OriginalInvoice> stated = creditNote.content().original();
        need(
                isSame(stated.flatMap(OriginalInvoice::issued), Optional.of(original.issued())),
                "original.issued",
                "the day of the original invoice, " + original.issued());
    }

    private void parties() {
        InvoiceDraft before = original.content();
        InvoiceDraft now = creditNote.content();
        need(
                isSameNumber(now.seller(), before.seller()),
                "seller.vatNumber",
                "the VAT number of the seller on the original invoice");
        need(
                isSameNumber(now.buyer(), before.buyer()),
                "buyer.vatNumber",
                "the VAT number of the buyer on the original invoice");
        need(
                now.selfBilled() == before.selfBilled(),
                "selfBilled",
                before.selfBilled()
                        ? "the buyer to make it out, as the original"
                        : "the seller to make it out, as the original");
    }

    private void amounts() {
        need(
                creditNote.content().currency().equals(original.content().currency()),
                "currency",
                "the currency of the original invoice");
        original.content().vatCurrency().ifPresent(this::vatCurrency);
    }

    /** What is corrected was converted when its VAT was due (Art. 91 and 230), and is taken back at that rate. */
    private void vatCurrency(VatCurrency before) {
        need(
                creditNote
                        .content()
                        .vatCurrency()
                        .filter(now -> isSame(now, before))
                        .isPresent(),
                "vatCurrency",
                "the VAT in " + before.currency().getCurrencyCode() + " too, at the rate of exchange of the original"
                        + " invoice, " + before.rate().toPlainString());
    }

    private static boolean isSame(VatCurrency one, VatCurrency other) {
        return one.currency().equals(other.currency()) && one.rate().compareTo(other.rate()) == 0;
    }

    /** A number that can be none may be on what was issued in former times; then its credit note has the right one. */
    private static boolean isSameNumber(Party now, Party before) {
        return isSame(now.vatNumber(), before.vatNumber())
                || before.vatNumber().filter(NumberNeeds::isNone).isPresent();
    }

    /** What one of the two does not say is no contradiction. */
    private static <T> boolean isSame(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
