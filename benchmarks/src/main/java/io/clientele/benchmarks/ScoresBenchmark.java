package io.clientele.benchmarks;

import com.sun.management.ThreadMXBean;
import io.clientele.cluster.KMeans;
import io.clientele.value.CustomerValues;
import io.clientele.value.FitSettings;
import io.clientele.value.GammaGamma;
import io.clientele.value.ModelType;
import io.clientele.value.PurchaseFits;
import io.clientele.value.PurchaseModel;
import io.clientele.value.RepeatPurchases;
import io.clientele.value.ValueSettings;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * Fitting models of buying again, scoring customers by them, and k-means, in CPU time of one thread; and with
 * {@code --data} the table of how well each method foretells what is held out.
 *
 * <p>Maven Central has no other program that fits these models; the figures beside were measured with those of other
 * languages on the same kind of machine.
 */
final class ScoresBenchmark implements Benchmark {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** The models that do not need the times between purchases. */
    private static final List<ModelType> AT_RANDOM = List.of(ModelType.BG_NBD, ModelType.MBG_NBD, ModelType.PARETO_NBD);

    @Override
    public String name() {
        return "scores";
    }

    @Override
    public String summary() {
        return "lifetime value and clusters (--buyers, --customers, --repetitions; --data FILE --as-of DATE --days)";
    }

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        String data = options.text("data", "");
        if (!data.isEmpty()) {
            HoldOut.read(
                            Path.of(data),
                            LocalDate.parse(options.text("as-of", "1997-09-30")),
                            options.number("days", 273))
                    .print(out);
            return;
        }
        int repetitions = options.number("repetitions", 7);
        RepeatPurchases buyers = GeneratedBuyers.histories(options.number("buyers", 23_570), 42);
        RepeatPurchases customers = GeneratedBuyers.histories(options.number("customers", 1_000_000), 43);
        out.printf("CPU time of one thread, median of %d%n", repetitions);
        for (ModelType type : AT_RANDOM) {
            measure(
                    String.format(Locale.ROOT, "%s fitted to %,d buyers", type.label(), buyers.size()),
                    () -> PurchaseFits.fit(type, buyers, FitSettings.standard())
                            .fitted()
                            .orElseThrow(),
                    repetitions,
                    out);
        }
        for (PurchaseModel model : List.of(GeneratedBuyers.MODEL, GeneratedBuyers.REGULAR)) {
            measure(
                    String.format(
                            Locale.ROOT,
                            "%s and Gamma-Gamma on %,d customers",
                            model.type().label(),
                            customers.size()),
                    () -> CustomerValues.of(
                            customers, model, new GammaGamma(6.25, 3.74, 15.44), ValueSettings.over(273)),
                    repetitions,
                    out);
        }
        double[][] points = points(customers.size());
        measure(
                String.format(Locale.ROOT, "k-means, %,d points, 3 dimensions, k = 8, 50 steps", customers.size()),
                () -> new KMeans(1, 50, 7).cluster(points, 8),
                repetitions,
                out);
    }

    private static double[][] points(int size) {
        SplittableRandom random = new SplittableRandom(5);
        double[][] points = new double[3][size];
        for (double[] column : points) {
            for (int i = 0; i < size; i++) {
                column[i] = random.nextDouble() + random.nextDouble() + random.nextDouble();
            }
        }
        return points;
    }

    private static void measure(String what, Supplier<?> work, int repetitions, PrintStream out) {
        long[] nanos = new long[repetitions];
        long bytes = 0;
        for (int i = -2; i < repetitions; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            Objects.requireNonNull(work.get());
            bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
            nanos[Math.max(0, i)] = THREADS.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(nanos);
        out.printf(
                "%-56s %8.1f ms   fastest %8.1f   %6.1f MB allocated%n",
                what, nanos[repetitions / 2] / 1e6, nanos[0] / 1e6, bytes / 1e6);
    }
}
