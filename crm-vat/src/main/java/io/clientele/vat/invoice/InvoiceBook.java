package io.clientele.vat.invoice;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The book of issued invoices and credit notes of one tenant, within a unit of work. It is only added to.
 *
 * <p>What an implementation owes: the entries of a series have the numbers 1, 2, 3 and so on without a gap, and dates
 * that never go back; a key and a number are in the book once, whoever writes beside; an entry never changes; and what
 * was written by work that failed is not there, so that its number goes to the next invoice.
 */
public interface InvoiceBook {

    /**
     * Says which drafts will be looked for next, so that a storage at a distance can fetch them together. It changes
     * nothing else.
     */
    default void announce(Collection<DraftKey> drafts) {}

    /**
     * Says which series will be asked for its last entry next, so that a storage at a distance can fetch it with the
     * draft that is looked for before. It changes nothing else.
     */
    default void announce(Series series) {}

    /** The entry that was issued for a draft. */
    Optional<BookEntry> find(DraftKey draft);

    /** The entry with a number. */
    Optional<BookEntry> find(InvoiceNumber number);

    /** The last entry of a series; empty for a series without any. */
    Optional<BookEntry> last(Series series);

    /**
     * Adds an entry behind the last one of its series.
     *
     * @throws IllegalArgumentException if it does not {@linkplain BookEntry#checkFollows follow} on it, or its key is
     *     in the book
     */
    void append(BookEntry entry);

    /**
     * The entries of a series behind a place, by ascending number.
     *
     * @param after the sequence behind which the page begins; 0 for the first page
     * @param limit how many at most, at least 1
     * @throws IllegalArgumentException if one of them is less
     */
    List<BookEntry> page(Series series, long after, int limit);

    /** Refuses the place and the size of a page that there is none of: what every book does before it reads one. */
    static void checkPage(long after, int limit) {
        checkArgument(after >= 0, "A page begins behind 0 or a later number");
        checkArgument(limit > 0, "A page has 1 entry or more");
    }

    /** The credit notes for an invoice, by ascending number. */
    List<BookEntry> creditNotes(InvoiceNumber original);
}
