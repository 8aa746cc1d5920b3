package io.clientele.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;

/** How long the runs of one program took. Not thread-safe. */
final class Timings {
    private final String name;
    private final long[] nanos;

    /** @param name the program, as it is printed */
    Timings(String name, int repetitions) {
        this.name = name;
        this.nanos = new long[repetitions];
    }

    void set(int repetition, long nanoseconds) {
        nanos[repetition] = nanoseconds;
    }

    double median() {
        return median(Arrays.stream(nanos).asDoubleStream().toArray());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
    }

    /**
     * What this takes of the peer's time: the median over the turns that both took, each compared with the one beside
     * it. While the machine is slow for a while, it is so for both.
     */
    double of(Timings peers) {
        double[] shares = new double[nanos.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (double) nanos[i] / peers.nanos[i];
        }
        return median(shares);
    }

    /** How many times as fast as the peer this is. */
    double timesAsFastAs(Timings peers) {
        return 1 / of(peers);
    }

    /** Prints the median, and what it is of the peer's. */
    void print(PrintStream out, String peer, Timings peers) {
        out.printf(
                "%-20s median %7.1f ms   %5.2f of %s   fastest %7.1f   slowest %7.1f%n",
                name,
                median() / 1e6,
                of(peers),
                peer,
                Arrays.stream(nanos).min().orElseThrow() / 1e6,
                Arrays.stream(nanos).max().orElseThrow() / 1e6);
    }
}
