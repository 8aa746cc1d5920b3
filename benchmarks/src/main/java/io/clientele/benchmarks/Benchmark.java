package io.clientele.benchmarks;

import java.io.PrintStream;

/** The measurement behind a figure in the documentation. Implementations are listed in {@link Bench}. */
interface Benchmark {
    /** How it is asked for on the command line. */
    String name();

    /** What it measures, in one line. */
    String summary();

    /**
     * Measures, and prints what it found.
     *
     * @throws IllegalArgumentException if an option has no valid value
     * @throws IllegalStateException if the programs compared do not agree on the result
     */
    void run(Options options, PrintStream out) throws Exception;
}
