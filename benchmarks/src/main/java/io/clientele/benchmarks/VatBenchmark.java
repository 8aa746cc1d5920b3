package io.clientele.benchmarks;

import java.io.PrintStream;
import java.util.List;

/** What has to do with VAT, part by part. */
final class VatBenchmark implements Benchmark {
    private static final List<VatPart> PARTS = List.of(new VatTotalsBenchmark());

    @Override
    public String name() {
        return "vat";
    }

    @Override
    public String summary() {
        return "VAT: treatment, rate and totals of order lines beside Mustang (--orders, --repetitions)";
    }

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        for (VatPart part : PARTS) {
            part.run(options, out);
        }
    }
}
