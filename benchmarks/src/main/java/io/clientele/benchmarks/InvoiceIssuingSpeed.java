package io.clientele.benchmarks;

import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import io.clientele.vat.invoice.BookEntry;
import io.clientele.vat.invoice.Chain;
import io.clientele.vat.invoice.DraftKey;
import io.clientele.vat.invoice.InvoiceBook;
import io.clientele.vat.invoice.InvoiceDesk;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.IssueAnswer;
import io.clientele.vat.invoice.Series;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invoices issued in a database, checked, without a gap and chained, beside plain inserts of the same rows with a row
 * that counts. They take turns, portion by portion, each portion in one transaction.
 *
 * <p>As many come first that are not counted, all in a few transactions and then by portions as those that are: while
 * the compiler of the JVM is at work on the same cores as the database, both are timed at its speed.
 */
final class InvoiceIssuingSpeed implements VatPart {
    private static final TenantId SHOP = TenantId.of("shop");
    private static final Series SERIES = new Series("LU-2026");
    private static final InvoiceDesk DESK = InvoiceDesk.standard();
    /** So many portions of so many invoices come first. */
    private static final int LARGE_PORTIONS = 200;

    private static final int LARGE_PORTION = 100;

    @Override
    public String name() {
        return "issuing";
    }

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        String database = options.text("database", "h2");
        int invoices = options.number("invoices", 10_000);
        int portion = options.number("portion", 1);
        int portions = Math.max(1, invoices / portion);
        try (StoreTarget target = StoreTarget.open(database)) {
            CrmStorage storage = target.storage();
            CountedInserts peer = CountedInserts.create(target.peers());
            Timings ours = new Timings("issued", portions);
            Timings peers = new Timings("plain inserts", portions);
            Random random = new Random(42);
            int first = 0;
            for (int i = -LARGE_PORTIONS - portions; i < portions; i++) {
                List<InvoiceDraft> drafts = drafts(random, i < -portions ? LARGE_PORTION : portion);
                int before = first;
                long start = System.nanoTime();
                List<BookEntry> issued = storage.inTransaction(SHOP, work -> issue(work, drafts, before));
                long between = System.nanoTime();
                peer.insert(issued);
                long end = System.nanoTime();
                first += drafts.size();
                if (i >= 0) {
                    ours.set(i, between - start);
                    peers.set(i, end - between);
                }
            }
            check(storage, first);
            out.printf("%s, %,d invoices, %d in a transaction:%n", database, portions * portion, portion);
            peers.print(out, "plain", peers);
            ours.print(out, "plain", peers);
        }
    }

    private static List<InvoiceDraft> drafts(Random random, int count) {
        List<InvoiceDraft> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drafts.add(InvoiceDrafts.next(random, i));
        }
        return drafts;
    }

    private static List<BookEntry> issue(UnitOfWork work, List<InvoiceDraft> drafts, int first) {
        List<DraftKey> keys = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            keys.add(new DraftKey("order-" + (first + i)));
        }
        work.port(InvoiceBook.class).announce(keys);
        List<BookEntry> issued = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (DESK.issue(work, keys.get(i), drafts.get(i), InvoiceDrafts.DAY) instanceof IssueAnswer.Issued answer) {
                issued.add(answer.entry());
            }
        }
        return issued;
    }

    private static void check(CrmStorage storage, long expected) {
        Chain chain = storage.inTransaction(SHOP, work -> Chain.verify(work.port(InvoiceBook.class), SERIES));
        if (!(chain instanceof Chain.Intact intact) || intact.entries() != expected) {
            throw new IllegalStateException("The series is not what was issued");
        }
    }
}
