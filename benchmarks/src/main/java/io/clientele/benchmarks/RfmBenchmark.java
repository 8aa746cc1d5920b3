package io.clientele.benchmarks;

import com.sun.management.ThreadMXBean;
import io.clientele.rfm.Rfm;
import io.clientele.rfm.RfmColumns;
import io.clientele.rfm.RfmScore;
import io.clientele.rfm.RfmSettings;
import io.clientele.rfm.RfmTable;
import io.clientele.rfm.RfmTies;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Scores of all customers from orders in memory: this library beside DuckDB in the same process, taking turns.
 *
 * <p>Both begin with columns of integers (customer, day, amount) in memory and end with a table in memory of recency,
 * frequency, monetary value, three scores of NTILE(5) and the group of each customer. Before anything is timed the two
 * tables are compared row by row.
 */
final class RfmBenchmark implements Benchmark {
    private static final int WARM_UPS = 3;

    @Override
    public String name() {
        return "rfm";
    }

    @Override
    public String summary() {
        return "RFM scores and groups, beside DuckDB (--orders, --customers, --repetitions, --threads)";
    }

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        int threads = options.number("threads", 2);
        RandomOrders orders =
                RandomOrders.generate(options.number("orders", 10_000_000), options.number("customers", 1_000_000), 42);
        out.printf(
                "RFM of %,d orders of %,d customers on %d threads%n",
                orders.customer.length, orders.customers, threads);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try (DuckDbRfm duckDb = DuckDbRfm.load(orders, threads)) {
            Contest contest = new Contest(orders.columns(), duckDb, executor, threads);
            contest.compare(out);
            contest.measure(options.number("repetitions", 7), out);
            contest.weigh(out);
        } finally {
            executor.shutdown();
        }
    }

    /** The two programs on the same orders. */
    private record Contest(RfmColumns orders, DuckDbRfm duckDb, ExecutorService executor, int threads) {
        private static final RfmSettings TOGETHER = RfmSettings.asOf(RandomOrders.LAST_DAY);
        private static final RfmSettings NTILE = TOGETHER.withQuintiles(RfmTies.NTILE);

        void compare(PrintStream out) throws SQLException {
            scoreByDuckDb();
            RfmTable ours = score(NTILE);
            try (Statement statement = duckDb.statement();
                    ResultSet rows = duckDb.scores(statement)) {
                int same = 0;
                while (rows.next()) {
                    int customer = rows.getInt(1);
                    if (!row(rows, ours).equals(ours.score(customer).orElse(null))) {
                        throw new IllegalStateException("Customer " + customer + " differs: " + ours.score(customer)
                                + ", DuckDB " + row(rows, ours));
                    }
                    same++;
                }
                if (same != ours.scored()) {
                    throw new IllegalStateException(ours.scored() + " customers scored, by DuckDB " + same);
                }
                out.printf("Same values, scores and groups for %,d customers%n", same);
            }
        }

        void measure(int repetitions, PrintStream out) throws SQLException {
            Timings byDuckDb = new Timings("DuckDB, NTILE(5)", repetitions);
            Timings ntile = new Timings("Clientele, NTILE", repetitions);
            Timings together = new Timings("Clientele, TOGETHER", repetitions);
            for (int i = -WARM_UPS; i < repetitions; i++) {
                int slot = Math.max(0, i);
                long start = System.nanoTime();
                scoreByDuckDb();
                long scoredByDuckDb = System.nanoTime();
                score(NTILE);
                long scoredByNtile = System.nanoTime();
                score(TOGETHER);
                byDuckDb.set(slot, scoredByDuckDb - start);
                ntile.set(slot, scoredByNtile - scoredByDuckDb);
                together.set(slot, System.nanoTime() - scoredByNtile);
            }
            byDuckDb.print(out, "DuckDB", byDuckDb);
            ntile.print(out, "DuckDB", byDuckDb);
            together.print(out, "DuckDB", byDuckDb);
        }

        /** Bytes allocated by one run in one thread: what it keeps and what it needs meanwhile. */
        void weigh(PrintStream out) {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();
            Rfm.score(orders, NTILE);
            long allocated = threads.getCurrentThreadAllocatedBytes() - before;
            out.printf(
                    "Bytes: columns 16 an order; scoring allocates %.1f a customer in one thread, nothing an order%n",
                    (double) allocated / orders.customers());
        }

        private void scoreByDuckDb() throws SQLException {
            duckDb.score((int) RandomOrders.LAST_DAY.toEpochDay());
        }

        private RfmTable score(RfmSettings settings) {
            return Rfm.score(orders, settings, executor, threads);
        }

        private static RfmScore row(ResultSet row, RfmTable table) throws SQLException {
            return new RfmScore(
                    row.getInt(2),
                    row.getInt(3),
                    row.getLong(4),
                    row.getInt(5),
                    row.getInt(6),
                    row.getInt(7),
                    table.grid().groups().get(row.getInt(8)));
        }
    }
}
