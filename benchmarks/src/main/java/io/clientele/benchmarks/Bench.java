package io.clientele.benchmarks;

import java.io.PrintStream;
import java.util.List;

/**
 * Runs a benchmark by its name: {@code Bench rfm --orders 10000000 --customers 1000000}.
 *
 * <p>Each benchmark runs the peer it is compared with in the same process, taking turns, because times differ between
 * machines and days while ratios hardly do.
 */
public final class Bench {
    private static final List<Benchmark> BENCHMARKS = List.of(
            new IdentityBenchmark(),
            new ImportBenchmark(),
            new PhoneBenchmark(),
            new RfmBenchmark(),
            new ScoresBenchmark(),
            new StoreBenchmark(),
            new StoredPeopleBenchmark(),
            new VatBenchmark());

    private Bench() {}

    /** Runs the benchmark named by the first argument with the options in the others. */
    public static void main(String[] args) throws Exception {
        System.exit(run(List.of(args), System.out, System.err));
    }

    /** Runs a benchmark, and returns the exit code: 0, or 2 if the command line was not understood. */
    static int run(List<String> args, PrintStream out, PrintStream err) throws Exception {
        String name = args.isEmpty() ? "" : args.get(0);
        for (Benchmark benchmark : BENCHMARKS) {
            if (benchmark.name().equals(name)) {
                return run(benchmark, args.subList(1, args.size()), out, err);
            }
        }
        err.println("bench NAME [--option value ...], NAME being one of");
        BENCHMARKS.forEach(benchmark -> err.printf("  %-8s %s%n", benchmark.name(), benchmark.summary()));
        return 2;
    }

    private static int run(Benchmark benchmark, List<String> args, PrintStream out, PrintStream err) throws Exception {
        try {
            benchmark.run(Options.parse(args), out);
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
    }
}
