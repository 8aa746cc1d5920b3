package io.clientele.testkit.storage;

import io.clientele.vat.invoice.BookEntry;
import io.clientele.vat.invoice.DraftKey;
import io.clientele.vat.invoice.InvoiceBook;
import io.clientele.vat.invoice.InvoiceNumber;
import io.clientele.vat.invoice.Series;
import java.time.LocalDate;
import java.util.Optional;

/** Entries of the book of invoices as contracts need them. */
final class Entries {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Entries() {}

    /** One that is not sealed yet. */
    static BookEntry entry(InvoiceNumber number, String draft) {
        return entry(number, draft, DAY, Optional.empty());
    }

    static BookEntry entry(InvoiceNumber number, String draft, LocalDate issued, Optional<InvoiceNumber> original) {
        return new BookEntry(number, issued, new DraftKey(draft), original, "content of " + draft, "");
    }

    /** The next of a series. */
    static BookEntry next(InvoiceBook book, String series, String draft, Optional<InvoiceNumber> original) {
        Optional<BookEntry> last = book.last(new Series(series));
        InvoiceNumber number =
                last.map(entry -> entry.number().next()).orElseGet(() -> new InvoiceNumber(new Series(series), 1));
        return entry(number, draft, DAY, original).sealedBehind(last);
    }
}
