package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableList;
import io.clientele.storage.UnitOfWork;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.TotalsAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Issues invoices within the host's unit of work: what is issued is in the book if the work is kept, and its number
 * goes to the next one if it is not. Immutable.
 *
 * <pre>{@code
 * IssueAnswer answer = storage.inTransaction(
 *         tenant, work -> desk.issue(work, new DraftKey("shop/1001"), draft, LocalDate.of(2026, 3, 2)));
 * }</pre>
 */
public final class InvoiceDesk {
    private final SeriesPlan plan;
    private final InvoiceRules rules;

    /**
     * A desk.
     *
     * @param plan which series an invoice goes to
     * @param rules what the seller's member state leaves open
     */
    public InvoiceDesk(SeriesPlan plan, InvoiceRules rules) {
        this.plan = plan;
        this.rules = rules;
    }

    /** Series by country and year, and simplified invoices up to EUR 100. */
    public static InvoiceDesk standard() {
        return new InvoiceDesk(SeriesPlan.byCountryAndYear(), InvoiceRules.standard());
    }

    /** All that a draft lacks to be issued, as far as can be told without the book. */
    public List<Missing> missing(InvoiceDraft draft) {
        return missing(draft, draft.totals());
    }

    private List<Missing> missing(InvoiceDraft draft, TotalsAnswer totals) {
        ImmutableList.Builder<Missing> missing = ImmutableList.builder();
        missing.addAll(Requirements.missing(draft, rules));
        if (totals instanceof TotalsAnswer.Refused refused) {
            missing.add(new Missing(
                    refused.refusal().field(),
                    "Art. 226(8)",
                    "an amount that makes sense; it " + refused.refusal().problem()));
        }
        return missing.build();
    }

    /**
     * Issues a draft under the next number of its series. If it was issued before under the same key, that invoice is
     * the answer, whatever the draft says now.
     *
     * <p>All credit notes of an invoice together take back no more than it asked for under each category and rate:
     * without VAT, or with VAT where its prices have it in them, to the cent. The VAT may come to some cents more, as
     * what is returned piece by piece is rounded piece by piece: by half of the smallest unit for each amount of VAT
     * that the credit notes round.
     *
     * @param work the unit of work, whose storage must have an {@link InvoiceBook}
     * @param key what the host knows the draft by
     * @param draft what the invoice says
     * @param issued the day of issue, not before that of the last invoice of the series
     * @throws IllegalArgumentException if the storage has no {@link InvoiceBook}
     */
    public IssueAnswer issue(UnitOfWork work, DraftKey key, InvoiceDraft draft, LocalDate issued) {
        InvoiceBook book = work.port(InvoiceBook.class);
        Series series = plan.seriesOf(draft, issued);
        book.announce(series);
        Optional<BookEntry> before = book.find(key);
        if (before.isPresent()) {
            return new IssueAnswer.Issued(invoice(before.get()), before.get());
        }
        TotalsAnswer totals = draft.totals();
        List<Missing> missing = missing(draft, totals);
        return missing.isEmpty()
                ? issue(book, key, new Totalled(draft, totals.orThrow(), series), issued)
                : new IssueAnswer.Incomplete(missing);
    }

    private record Totalled(InvoiceDraft draft, DocumentTotals totals, Series series) {}

    private IssueAnswer issue(InvoiceBook book, DraftKey key, Totalled totalled, LocalDate issued) {
        Optional<BookEntry> last = book.last(totalled.series());
        Numbered numbered = new Numbered(totalled, number(totalled.series(), last), issued, original(totalled.draft()));
        ImmutableList.Builder<Missing> missing = ImmutableList.builder();
        last.filter(entry -> issued.isBefore(entry.issued()))
                .ifPresent(entry -> missing.add(new Missing(
                        "issued",
                        "Art. 226(2)",
                        "a day not before " + entry.issued() + ", that of " + entry.number())));
        if (totalled.draft().kind() == InvoiceKind.CREDIT_NOTE) {
            missing.addAll(beyondOriginal(book, numbered));
        }
        List<Missing> all = missing.build();
        return all.isEmpty() ? append(book, key, numbered, last) : new IssueAnswer.Incomplete(all);
    }

    private record Numbered(
            Totalled totalled, InvoiceNumber number, LocalDate issued, Optional<InvoiceNumber> original) {

        Invoice invoice() {
            return new Invoice(number.text(), issued, totalled.draft(), totalled.totals());
        }
    }

    private static Optional<InvoiceNumber> original(InvoiceDraft draft) {
        return draft.kind() == InvoiceKind.CREDIT_NOTE
                ? draft.original().map(OriginalInvoice::number).flatMap(InvoiceNumber::parse)
                : Optional.empty();
    }

    private static InvoiceNumber number(Series series, Optional<BookEntry> last) {
        return last.map(entry -> entry.number().next()).orElseGet(() -> new InvoiceNumber(series, 1));
    }

    private static IssueAnswer append(InvoiceBook book, DraftKey key, Numbered numbered, Optional<BookEntry> last) {
        Totalled totalled = numbered.totalled();
        BookEntry entry = new BookEntry(
                        numbered.number(),
                        numbered.issued(),
                        key,
                        numbered.original(),
                        InvoiceJson.write(totalled.draft(), totalled.totals()),
                        "")
                .sealedBehind(last);
        book.append(entry);
        return new IssueAnswer.Issued(numbered.invoice(), entry);
    }

    private static List<Missing> beyondOriginal(InvoiceBook book, Numbered numbered) {
        Optional<InvoiceNumber> number = numbered.original();
        Optional<Invoice> original =
                number.flatMap(book::find).map(InvoiceDesk::invoice).filter(invoice -> !invoice.isCreditNote());
        if (number.isEmpty() || original.isEmpty()) {
            return List.of(new Missing("original.number", "Art. 219", "the number of an invoice that is in the book"));
        }
        CreditLimit limit = new CreditLimit(original.get());
        book.creditNotes(number.get()).forEach(entry -> limit.credited(invoice(entry)));
        return limit.excess(numbered.invoice());
    }

    /**
     * The invoice of an entry, as it was issued.
     *
     * @throws IllegalStateException if the entry is not what was issued; then the chain is {@linkplain Chain broken}
     */
    public static Invoice invoice(BookEntry entry) {
        return InvoiceJson.read(entry);
    }
}
