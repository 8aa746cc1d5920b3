package io.clientele.benchmarks;

import java.io.PrintStream;
import java.util.List;

/** VAT, part by part: all of them, or the one that {@code --part} names. */
final class VatBenchmark implements Benchmark {
    private static final List<VatPart> PARTS = List.of(
            new VatNumberSpeed(),
            new VatRateSpeed(),
            new VatTotalsBenchmark(),
            new InvoiceFileSpeed(),
            new InvoiceIssuingSpeed());

    @Override
    public String name() {
        return "vat";
    }

    @Override
    public String summary() {
        return "VAT numbers, rates, totals, invoice files and issuing, beside their peers"
                + " (--part, --numbers, --orders, --repetitions, --database, --invoices, --portion)";
    }

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        String wanted = options.text("part", "");
        List<VatPart> parts = PARTS.stream()
                .filter(part -> wanted.isEmpty() || part.name().equals(wanted))
                .toList();
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "--part is one of " + PARTS.stream().map(VatPart::name).toList() + ", not '" + wanted + "'");
        }
        for (VatPart part : parts) {
            part.run(options, out);
        }
    }
}
