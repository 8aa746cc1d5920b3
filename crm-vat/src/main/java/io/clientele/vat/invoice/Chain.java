package io.clientele.vat.invoice;

import java.util.List;
import java.util.Optional;

/**
 * Whether the entries of a series are as they were when they were issued.
 *
 * <p>Each entry's hash covers the one before it. Whoever notes the {@linkplain Intact#lastHash last hash} elsewhere,
 * such as in the backup or with an auditor, can tell later that nothing up to there was changed, and that nothing was
 * cut off at the end.
 */
public sealed interface Chain {

    /**
     * Every link holds. Immutable.
     *
     * @param entries how many entries the series has
     * @param lastHash the hash of the last one; empty for none
     */
    record Intact(long entries, String lastHash) implements Chain {}

    /**
     * A link does not hold. Immutable.
     *
     * @param number the first entry that is not as it was issued, or is not there
     * @param reason what is wrong with it
     */
    record Broken(InvoiceNumber number, Reason reason) implements Chain {}

    /** What is wrong with an entry. */
    enum Reason {
        /** A number is left out. */
        GAP,
        /** The date is before that of the entry in front. */
        DATE_GOES_BACK,
        /** The entry, or one in front of it, is not what was issued. */
        CHANGED,
        /** Entries at the end are no longer there. */
        CUT_OFF
    }

    /** Looks at all entries of a series, from the first to the first broken one. */
    static Chain verify(InvoiceBook book, Series series) {
        return verify(book, series, new Intact(0, ""));
    }

    /**
     * Looks at all entries of a series, and whether those of an earlier look are still there as they were.
     *
     * @param noted what was noted then
     */
    static Chain verify(InvoiceBook book, Series series, Intact noted) {
        ChainWalk walk = new ChainWalk(series, noted);
        List<BookEntry> page = book.page(series, 0, ChainWalk.PAGE);
        while (!page.isEmpty()) {
            Optional<Broken> broken = walk.over(page);
            if (broken.isPresent()) {
                return broken.get();
            }
            page = book.page(series, walk.length(), ChainWalk.PAGE);
        }
        return walk.end();
    }
}
