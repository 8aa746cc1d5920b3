package io.clientele.vat.invoice;

import java.util.List;
import java.util.Optional;

/** Goes through a series from entry to entry. Not thread-safe. */
final class ChainWalk {
    /** How many entries are looked at together. */
    static final int PAGE = 500;

    private final Series series;
    private final Chain.Intact noted;
    private Optional<BookEntry> last = Optional.empty();

    ChainWalk(Series series, Chain.Intact noted) {
        this.series = series;
        this.noted = noted;
    }

    /** How many entries it has come past. */
    long length() {
        return last.map(entry -> entry.number().sequence()).orElse(0L);
    }

    /** The first entry of some that does not hold. */
    Optional<Chain.Broken> over(List<BookEntry> page) {
        for (BookEntry entry : page) {
            Optional<Chain.Broken> broken = flaw(entry);
            if (broken.isPresent()) {
                return broken;
            }
            last = Optional.of(entry);
        }
        return Optional.empty();
    }

    private Optional<Chain.Broken> flaw(BookEntry entry) {
        InvoiceNumber expected = new InvoiceNumber(series, length() + 1);
        if (!entry.number().equals(expected)) {
            return Optional.of(new Chain.Broken(expected, Chain.Reason.GAP));
        }
        boolean asNoted = expected.sequence() != noted.entries() || entry.hash().equals(noted.lastHash());
        if (!asNoted || !entry.hash().equals(entry.hashBehind(last))) {
            return Optional.of(new Chain.Broken(expected, Chain.Reason.CHANGED));
        }
        return last.isPresent() && entry.issued().isBefore(last.get().issued())
                ? Optional.of(new Chain.Broken(expected, Chain.Reason.DATE_GOES_BACK))
                : Optional.empty();
    }

    /** What holds of the whole, now that every entry has been come past. */
    Chain end() {
        return length() < noted.entries()
                ? new Chain.Broken(new InvoiceNumber(series, length() + 1), Chain.Reason.CUT_OFF)
                : new Chain.Intact(length(), last.map(BookEntry::hash).orElse(""));
    }
}
