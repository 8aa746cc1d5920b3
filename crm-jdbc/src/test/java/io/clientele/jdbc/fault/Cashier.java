package io.clientele.jdbc.fault;

import io.clientele.memory.InMemoryStorage;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.vat.invoice.BookEntry;
import io.clientele.vat.invoice.DraftKey;
import io.clientele.vat.invoice.InvoiceBook;
import io.clientele.vat.invoice.InvoiceNumber;
import io.clientele.vat.invoice.MemoryInvoiceBook;
import io.clientele.vat.invoice.Series;
import java.util.Optional;

/** Who issues invoices: each draft once, however often it is asked for. */
final class Cashier {
    static final Series SERIES = new Series("LU-2026");

    private static final InvoiceNumber FIRST = new InvoiceNumber(SERIES, 1);

    private Cashier() {}

    /** A storage in memory that has the book of invoices, too. */
    static CrmStorage memory() {
        return InMemoryStorage.builder()
                .port(InvoiceBook.class, MemoryInvoiceBook::new)
                .build();
    }

    /** Issues those of some drafts that were not issued. */
    static void issue(UnitOfWork work, String name, int from, int to) {
        InvoiceBook book = work.port(InvoiceBook.class);
        for (int i = from; i < to; i++) {
            DraftKey draft = new DraftKey(name + i);
            if (book.find(draft).isEmpty()) {
                append(book, draft);
            }
        }
    }

    private static void append(InvoiceBook book, DraftKey draft) {
        Optional<BookEntry> last = book.last(SERIES);
        InvoiceNumber number = last.map(entry -> entry.number().next()).orElse(FIRST);
        book.append(new BookEntry(number, ShopWork.DAY, draft, Optional.empty(), "{}", "").sealedBehind(last));
    }
}
