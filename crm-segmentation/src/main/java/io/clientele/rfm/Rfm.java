package io.clientele.rfm;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.internal.Workers;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.LongStream;

/**
 * Scores the customers of a shop by recency, frequency and monetary value.
 *
 * <pre>{@code
 * RfmColumns.Builder orders = RfmColumns.builder();
 * orders.add(0, LocalDate.of(2026, 3, 14), 49_90);
 * orders.add(1, LocalDate.of(2026, 5, 2), 12_00);
 * RfmTable table = Rfm.score(orders.build(2), RfmSettings.asOf(LocalDate.of(2026, 6, 30)));
 * table.score(1).ifPresent(score -> greet(score.group()));
 * }</pre>
 *
 * <p>Who has no purchase up to the day of the analysis is not scored, and does not count among those others are
 * compared with. The time taken grows linearly with orders and customers. No memory is taken for an order; a customer
 * takes 20 bytes in the result, and less than 100 in all while scoring in one thread. Thread-safe: there is no state.
 */
public final class Rfm {
    private Rfm() {}

    /**
     * Scores in the calling thread.
     *
     * @param orders the orders that count
     * @param settings how to score
     * @return values, scores and groups of all customers
     * @throws IndexOutOfBoundsException if an order names a customer outside {@code 0} to {@code customers - 1}
     * @throws ArithmeticException if the amounts of one customer add up to more than a long holds, or days lie further
     *     apart than an int holds
     */
    public static RfmTable score(RfmColumns orders, RfmSettings settings) {
        return score(orders, settings, Workers.alone());
    }

    /**
     * Scores in the calling thread and others. The result is the same for every number of threads.
     *
     * @param orders the orders that count
     * @param settings how to score
     * @param executor runs what the calling thread does not get to; if it has no thread free, the calling thread does
     *     everything
     * @param threads how many threads may work at once, the calling one included; each takes 16 bytes a customer
     * @return values, scores and groups of all customers
     * @throws IllegalArgumentException if {@code threads} is not positive
     * @throws IndexOutOfBoundsException if an order names a customer outside {@code 0} to {@code customers - 1}
     * @throws ArithmeticException as without executor
     */
    public static RfmTable score(RfmColumns orders, RfmSettings settings, Executor executor, int threads) {
        checkArgument(threads > 0, "Nothing can be done by %s threads", threads);
        return score(orders, settings, new Workers(executor, threads));
    }

    private static RfmTable score(RfmColumns orders, RfmSettings settings, Workers workers) {
        int asOf = Math.toIntExact(settings.asOf().toEpochDay());
        RfmValues values =
                RfmValues.of(PurchaseTotals.of(orders, asOf, workers), orders.customers(), asOf, settings.measure());
        byte[][] scores = new byte[3][];
        workers.run(List.of(
                () -> scores[2] = Scoring.score(values.monetaryOfScored(), settings.monetary()),
                () -> scores[0] = recency(values, settings.recency()),
                () -> scores[1] = Scoring.score(values.frequencyOfScored(), settings.frequency())));
        return RfmTable.of(values, scores[0], scores[1], scores[2], settings.grid());
    }

    private static byte[] recency(RfmValues values, RfmScale scale) {
        if (scale instanceof RfmScale.Quantiles quantiles) {
            long[] days = values.nearnessOfScored();
            for (int i = 0; i < days.length; i++) {
                days[i] = ~days[i];
            }
            return Scoring.cutReversed(days, quantiles.one());
        }
        return Scoring.score(values.nearnessOfScored(), reversed(scale));
    }

    /** The scale for {@link RfmValues#nearnessOfScored()}, which is greater for fewer days. */
    private static RfmScale reversed(RfmScale scale) {
        if (scale instanceof RfmScale.Thresholds thresholds) {
            LongStream values = thresholds.values().stream().mapToLong(days -> ~days);
            return RfmScale.thresholds(values.sorted().toArray());
        }
        return scale;
    }
}
