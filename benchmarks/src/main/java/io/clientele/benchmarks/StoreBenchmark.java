package io.clientele.benchmarks;

import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Incoming;
import io.clientele.intake.Intake;
import io.clientele.jdbc.JdbcStorage;
import io.clientele.order.Order;
import io.clientele.profile.ProfileReader;
import io.clientele.profile.ProfileRules;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Orders into a database with identity, histories and outbox, again unchanged and again edited, beside plain batched
 * inserts of the same orders and lines.
 *
 * <p>The orders and totals of every customer are compared with a sum over the peer's tables.
 */
final class StoreBenchmark implements Benchmark {
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);
    private static final int READS = 2_000;
    private static final int SEGMENT = 10_000;
    private static final Tenant SHOP = Tenant.builder()
            .id(TenantId.of("shop"))
            .name("Shop")
            .currency(ShopHistory.EURO)
            .build();

    @Override
    public String name() {
        return "store";
    }

    @Override
    public String summary() {
        return "orders into a database, beside plain inserts"
                + " (--database h2|sqlite|jdbc:…, --orders, --customers, --lines, --portion)";
    }

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        String database = options.text("database", "h2");
        if (!List.of("h2", "sqlite").contains(database) && !database.startsWith("jdbc:")) {
            throw new IllegalArgumentException("--database is h2, sqlite or the address of an empty database: jdbc:…");
        }
        ShopHistory history = new ShopHistory(
                options.number("orders", 1_000_000),
                options.number("customers", 100_000),
                options.number("lines", 2),
                false);
        try (StoreTarget target = StoreTarget.open(database)) {
            new Run(target, history, options.number("portion", 2_000), out).run();
        }
    }

    /** One database. */
    private static final class Run {
        private final StoreTarget target;
        private final JdbcStorage storage;
        private final Intake intake;
        private final PlainTables plain;
        private final ShopHistory history;
        private final int portion;
        private final PrintStream out;

        Run(StoreTarget target, ShopHistory history, int portion, PrintStream out) throws Exception {
            this.target = target;
            this.storage = target.storage();
            this.intake = new Intake(storage, SHOP, new EmailIdentity(), InstantSource.system());
            this.plain = target.plainTables();
            this.history = history;
            this.portion = portion;
            this.out = out;
        }

        void run() throws Exception {
            out.printf(
                    "%,d orders of %,d lines each, up to %,d customers, %,d orders in a transaction%n",
                    history.orders(), history.lines(), history.customers(), portion);
            double peer = first();
            compare();
            SortedMap<String, Long> before = target.state();
            print("the same again", again(history), peer);
            if (!target.state().equals(before)) {
                throw new IllegalStateException("An unchanged import wrote: " + before + ", then " + target.state());
            }
            ShopHistory edited = new ShopHistory(history.orders(), history.customers(), history.lines(), true);
            print("1 % edited", again(edited), peer);
            for (int i = 0; i < edited.orders(); i += portion) {
                plain.update(edited.from(i, portion).stream()
                        .filter(order -> edited.isEdited(order.key()))
                        .toList());
            }
            compare();
            reads();
            out.println("Rows: " + target.state());
            target.compact();
            out.printf(
                    "Bytes on disk for an order: %.0f, plain %.0f%n",
                    (double) target.bytes(true) / history.orders(), (double) target.bytes(false) / history.orders());
        }

        /** Both take turns, a portion each; the peer's seconds. */
        private double first() throws Exception {
            long ours = 0;
            long peers = 0;
            for (int i = 0; i < history.orders(); i += portion) {
                List<Order> orders = history.from(i, portion);
                long begin = System.nanoTime();
                plain.insert(orders);
                long middle = System.nanoTime();
                take(orders);
                ours += System.nanoTime() - middle;
                peers += middle - begin;
                if ((i / portion + 1) % Math.max(1, history.orders() / portion / 10) == 0) {
                    out.printf("  %,9d: plain %.1f s, ours %.1f s%n", i + portion, peers / 1e9, ours / 1e9);
                }
            }
            print("plain inserts", peers / 1e9, peers / 1e9);
            print("first import", ours / 1e9, peers / 1e9);
            return peers / 1e9;
        }

        private void take(List<Order> orders) {
            intake.take(orders.stream().map(Incoming::of).toList());
        }

        private double again(ShopHistory orders) {
            long nanos = 0;
            for (int i = 0; i < orders.orders(); i += portion) {
                List<Order> some = orders.from(i, portion);
                long begin = System.nanoTime();
                take(some);
                nanos += System.nanoTime() - begin;
            }
            return nanos / 1e9;
        }

        private void print(String what, double seconds, double peer) {
            out.printf(
                    "%-16s %8.1f s   %5.2f of plain inserts   %,8.0f orders a second%n",
                    what, seconds, seconds / peer, history.orders() / seconds);
        }

        private <T> T reading(Function<ProfileReader, T> work) {
            return storage.inTransaction(
                    SHOP.id(), unit -> work.apply(new ProfileReader(unit, SHOP, ProfileRules.standard(), LAST_DAY)));
        }

        private void compare() throws Exception {
            Map<String, PlainTables.Sum> found = new HashMap<>();
            reading(reader -> {
                reader.forEach(profile -> found.put(
                        profile.emails().get(0).text(),
                        new PlainTables.Sum(
                                profile.orders(), profile.totalSpent().minorUnits())));
                return found;
            });
            Map<String, PlainTables.Sum> expected = plain.sums();
            for (Map.Entry<String, PlainTables.Sum> one : expected.entrySet()) {
                PlainTables.@Nullable Sum its = found.get(one.getKey());
                if (!one.getValue().equals(its)) {
                    throw new IllegalStateException(one + " in plain tables, " + its + " in the profile");
                }
            }
            if (found.size() != expected.size()) {
                throw new IllegalStateException(found.size() + " profiles of " + expected.size() + " customers");
            }
            out.printf("Same orders and totals as SQL's for %,d customers%n", expected.size());
        }

        private void reads() {
            for (int warm = 0; warm < READS; warm++) {
                read(warm);
            }
            long statements = target.ours().statements();
            read(0);
            statements = target.ours().statements() - statements;
            long begin = System.nanoTime();
            for (int i = 0; i < READS; i++) {
                read(i);
            }
            double micros = (System.nanoTime() - begin) / 1e3 / READS;
            out.printf(
                    "A profile by its address: %.0f µs, %d statements, the tenant's among them%n", micros, statements);
            stream();
        }

        private int read(int number) {
            int customer = (int) ((number * 7_919L) % history.customers());
            return reading(
                    reader -> reader.withEmail(ShopHistory.email(customer)).size());
        }

        private void stream() {
            int every = Math.max(1, history.customers() / SEGMENT);
            long before = usedHeap();
            long[] seen = new long[3];
            long begin = System.nanoTime();
            reading(reader -> {
                reader.forEach(profile -> {
                    seen[0]++;
                    seen[1] += profile.emails().get(0).hashCode() % every == 0 ? 1 : 0;
                    if (seen[0] == history.customers() / 2) {
                        seen[2] = usedHeap() - before;
                    }
                });
                return seen;
            });
            out.printf(
                    "A segment of %,d of %,d customers: %,d ms; in the middle %.1f MB of heap more than the %.1f before%n",
                    seen[1],
                    seen[0],
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin),
                    seen[2] / 1e6,
                    before / 1e6);
        }

        private static long usedHeap() {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory();
        }
    }
}
