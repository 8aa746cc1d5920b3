package io.clientele.benchmarks;

import java.io.PrintStream;

/** One of the measurements of {@link VatBenchmark}. */
interface VatPart {
    /** What {@code --part} calls it. */
    String name();

    /**
     * Measures, and prints what it found.
     *
     * @throws IllegalArgumentException if an option has no valid value
     * @throws IllegalStateException if the programs compared do not agree on the result
     */
    void run(Options options, PrintStream out) throws Exception;
}
