package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableList;
import io.clientele.storage.UnitOfWork;
import io.clientele.vat.Refusal;
import io.clientele.vat.internal.RefusedException;
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
    /** The first year of the internal market, and of all that is known here. */
    private static final int FIRST_YEAR = 1993;

    /** The last one that is written with four digits. */
    private static final int LAST_YEAR = 9999;

    private static final String NO_BOOK = "This storage has no InvoiceBook: JdbcStorage has one; in memory"
            + " it is InMemoryStorage.builder().port(InvoiceBook.class, MemoryInvoiceBook::new).build()";

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

    /**
     * All that a draft lacks to be issued, as far as can be told without the book. A VAT number that can be none by its
     * form and check digits is as one that is not there: that of the seller and of a tax representative where it begins
     * as numbers of the Union do, and that of the buyer where the VAT hangs on it, in an intra-Community supply and a
     * reverse charge.
     */
    public List<Missing> missing(InvoiceDraft draft) {
        return missing(draft, draft.totals());
    }

    private List<Missing> missing(InvoiceDraft draft, TotalsAnswer totals) {
        ImmutableList.Builder<Missing> missing = ImmutableList.builder();
        missing.addAll(Requirements.missing(draft, rules));
        if (totals instanceof TotalsAnswer.Refused refused) {
            missing.add(new Missing(
                    refused.refusal().field().equals("rounding")
                            ? "cashRounding"
                            : refused.refusal().field(),
                    "Art. 226(8)",
                    "an amount that makes sense; it " + refused.refusal().problem()));
        }
        return missing.build();
    }

    /**
     * Issues a draft under the next number of its series. If it was issued before under the same key, that invoice is
     * the answer, whatever the draft says now.
     *
     * <p>A credit note names an invoice of the book, is not older than it, and has its currencies, its rate of exchange
     * and the VAT numbers of its seller and buyer; names and addresses may have changed. All credit notes of an invoice
     * together take back no more than it asked for under each category and rate, to the cent: without VAT, with VAT,
     * and of the VAT. One that is priced with no more than what is left is issued. What is returned piece by piece can
     * bear some cents of VAT more or less than all of it at once; so the VAT of a credit note is its own as long as
     * what is left stays within one of the smallest unit of what it must be, else the one that leaves so much, and the
     * credit note of all that is left takes all the VAT that is left. What is priced stays: with net prices the gross
     * amount moves, with prices that have VAT in them the net amount. All credit notes of an invoice together take back
     * the VAT in a national currency that it states, too. The totals of the {@linkplain IssueAnswer.Issued#invoice()
     * issued} credit note say what it took, and may differ from those of the draft by that. {@link #left} says what is
     * left, and makes the credit note of it.
     *
     * @param work the unit of work, whose storage must have an {@link InvoiceBook}
     * @param key what the host knows the draft by
     * @param draft what the invoice says
     * @param issued the day of issue, of the years 1993 to 9999, not before that of the last invoice of the series
     * @throws IllegalArgumentException if the storage has no {@link InvoiceBook}, with a sentence that says how to add
     *     one
     */
    public IssueAnswer issue(UnitOfWork work, DraftKey key, InvoiceDraft draft, LocalDate issued) {
        InvoiceBook book = book(work);
        if (issued.getYear() < FIRST_YEAR || issued.getYear() > LAST_YEAR) {
            return new IssueAnswer.Incomplete(List.of(
                    new Missing("issued", "Art. 226(1)", "a day of the years " + FIRST_YEAR + " to " + LAST_YEAR)));
        }
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

    /**
     * What of an invoice is left to be credited, its credit notes taken off, with the credit note of it.
     *
     * @param work the unit of work, whose storage must have an {@link InvoiceBook}
     * @param number the number of the invoice
     * @return empty where the book has no such number, or a credit note under it
     * @throws IllegalArgumentException if the storage has no {@link InvoiceBook}, with a sentence that says how to add
     *     one
     */
    public Optional<LeftToCredit> left(UnitOfWork work, InvoiceNumber number) {
        return CreditLimit.find(book(work), number).map(CreditLimit::left);
    }

    private static InvoiceBook book(UnitOfWork work) {
        try {
            return work.port(InvoiceBook.class);
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException(NO_BOOK, none);
        }
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
        Invoice invoice = numbered.invoice();
        Optional<CreditLimit> limit = numbered.original().flatMap(number -> CreditLimit.find(book, number));
        if (invoice.isCreditNote()) {
            missing.addAll(OriginalNeeds.missing(limit, invoice));
        }
        List<Missing> all = missing.build();
        if (!all.isEmpty()) {
            return new IssueAnswer.Incomplete(all);
        }
        Invoice taking = limit.map(left -> left.taking(invoice)).orElse(invoice);
        return append(book, key, numbered, last, taking);
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

    private static IssueAnswer append(
            InvoiceBook book, DraftKey key, Numbered numbered, Optional<BookEntry> last, Invoice invoice) {
        try {
            BookEntry entry = new BookEntry(
                            numbered.number(),
                            numbered.issued(),
                            key,
                            numbered.original(),
                            InvoiceJson.write(invoice.content(), invoice.totals()),
                            "")
                    .sealedBehind(last);
            book.append(entry);
            return new IssueAnswer.Issued(invoice, entry);
        } catch (RefusedException tooLong) {
            Refusal refusal = tooLong.refusal();
            return new IssueAnswer.Incomplete(List.of(new Missing(
                    refusal.field(), "Art. 247", "what can be kept and read again; it " + refusal.problem())));
        }
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
