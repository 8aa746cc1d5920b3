package io.clientele.benchmarks;

import io.clientele.vat.einvoice.ElectronicInvoice;
import io.clientele.vat.einvoice.FileAnswer;
import io.clientele.vat.einvoice.Profile;
import io.clientele.vat.einvoice.Syntax;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoicePage;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** An invoice of three lines as a file of EN 16931 and as a page, warm, on one thread. */
final class InvoiceFileSpeed implements VatPart {
    private static final int INVOICES = 1_000;
    private static final int WARM_UPS = 5;

    @Override
    public String name() {
        return "files";
    }

    @Override
    public void run(Options options, PrintStream out) {
        int repetitions = options.number("repetitions", 9);
        List<Invoice> invoices = invoices();
        for (Syntax syntax : Syntax.values()) {
            measure("An invoice file in " + syntax, invoices, repetitions, out, one -> file(one, syntax));
        }
        measure(
                "An invoice page",
                invoices,
                repetitions,
                out,
                one -> InvoicePage.of(one).length());
    }

    private static List<Invoice> invoices() {
        Random random = new Random(42);
        List<Invoice> invoices = new ArrayList<>();
        for (int i = 0; i < INVOICES; i++) {
            InvoiceDraft draft = InvoiceDrafts.next(random, i);
            invoices.add(new Invoice(
                    "LU-2026-" + i, InvoiceDrafts.DAY, draft, draft.totals().orThrow()));
        }
        return invoices;
    }

    private static int file(Invoice invoice, Syntax syntax) {
        if (ElectronicInvoice.write(invoice, syntax, Profile.EN_16931) instanceof FileAnswer.Written written) {
            return written.xml().length();
        }
        throw new IllegalStateException("An invoice lacks something");
    }

    private static void measure(
            String what, List<Invoice> invoices, int repetitions, PrintStream out, ToIntFunction<Invoice> writing) {
        long fastest = Long.MAX_VALUE;
        long characters = 0;
        for (int i = -WARM_UPS; i < repetitions; i++) {
            long start = System.nanoTime();
            characters = invoices.stream().mapToInt(writing).sum();
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        out.printf("%-26s %.4f ms, %,d characters%n", what, fastest / 1e6 / INVOICES, characters / INVOICES);
    }
}
