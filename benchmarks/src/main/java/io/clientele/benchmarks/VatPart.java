package io.clientele.benchmarks;

import java.io.PrintStream;

/** A part of the benchmark of VAT. Implementations are listed in {@link VatBenchmark}. */
interface VatPart {

    /**
     * Measures, and prints what it found.
     *
     * @throws IllegalStateException if the programs compared do not agree on the result
     */
    void run(Options options, PrintStream out) throws Exception;
}
