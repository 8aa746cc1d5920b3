package io.clientele.benchmarks;

import io.clientele.contact.Contacts;
import io.clientele.identity.MatchingIdentity;
import io.clientele.identity.match.People;
import io.clientele.identity.match.PeopleMatcher;
import io.clientele.memory.InMemoryStorage;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.testkit.generate.GeneratedPeople;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Records that come one by one and are matched against all that are stored, each in a unit of work of its own: how long
 * the last ones take, and how many pairs of one person are found. Those before them come in portions; it may be learnt
 * from them whenever there are twice as many as before.
 */
final class StoredPeopleBenchmark implements Benchmark {
    private static final TenantId SHOP = TenantId.of("shop");
    /** So many records are there when it is learnt from them for the first time. */
    private static final int FIRST_LEARNT = 10_000;

    @Override
    public String name() {
        return "stored";
    }

    @Override
    public String summary() {
        return "one record at a time matched against those stored"
                + " (--records 100000 --last 5000 --portion 1000 --learn no|yes --database memory|h2|sqlite|jdbc:…)";
    }

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        String database = options.text("database", "memory");
        if (database.equals("memory")) {
            InMemoryStorage storage = new InMemoryStorage();
            run(options, storage, () -> 0, out);
            new IndexSize(storage, SHOP).print(out);
        } else {
            try (StoreTarget target = StoreTarget.open(database)) {
                run(options, target.storage(), target.ours()::statements, out);
            }
        }
    }

    private static void run(Options options, CrmStorage storage, LongSupplier statements, PrintStream out) {
        int count = options.number("records", 100_000);
        int last = Math.min(count, options.number("last", 5_000));
        int portion = options.number("portion", 1_000);
        GeneratedPeople world = GeneratedPeople.of(count, 7);
        MatchingIdentity identity = new MatchingIdentity();
        int learnNext = options.text("learn", "no").equals("yes") ? FIRST_LEARNT : Integer.MAX_VALUE;
        long nanos = 0;
        for (int from = 0; from < count - last; from += portion) {
            nanos += take(storage, identity, world.people(), from, Math.min(count - last, from + portion));
            if (from + portion >= learnNext) {
                learnNext *= 2;
                long start = System.nanoTime();
                identity.learn(storage, SHOP, PeopleMatcher.inThisThread());
                out.printf("learnt from %,d records in %.1f s%n", from + portion, (System.nanoTime() - start) / 1e9);
            }
        }
        out.printf("%,d records in portions of %,d in %.1f s%n", count - last, portion, nanos / 1e9);
        // What the portions left behind is not for those that follow to clear away.
        System.gc();
        long before = statements.getAsLong();
        long[] each = new long[last];
        for (int i = 0; i < last; i++) {
            each[i] = take(storage, identity, world.people(), count - last + i, count - last + i + 1);
        }
        print(each, out);
        long made = statements.getAsLong() - before;
        if (made > 0) {
            out.printf("%.1f statements for each, the tenant's among them%n", (double) made / last);
        }
        IdentityBenchmark.Score score = score(storage, world);
        out.printf("precision %.4f, recall %.4f of pairs merged without asking%n", score.precision(), score.recall());
    }

    /** Takes some records in, in one unit of work, and tells how many nanoseconds that took. */
    private static long take(CrmStorage storage, MatchingIdentity identity, People people, int from, int to) {
        List<SourceRecord> records = CustomerRecords.of(people, from, to);
        List<SourceKey> keys = records.stream().map(SourceRecord::key).toList();
        long start = System.nanoTime();
        storage.inTransaction(SHOP, work -> {
            SourceRecords stored = work.port(SourceRecords.class);
            stored.announce(keys);
            records.forEach(stored::put);
            identity.resolve(work, keys);
            return keys;
        });
        return System.nanoTime() - start;
    }

    private static void print(long[] nanos, PrintStream out) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        out.printf(
                "%,d records one by one in %.1f s: half take up to %.2f ms, 99 in 100 up to %.2f ms, the slowest %.2f ms%n",
                nanos.length,
                Arrays.stream(nanos).sum() / 1e9,
                of(sorted, .5) / 1e6,
                of(sorted, .99) / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }

    /** What a share of all take at most. */
    private static long of(long[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))];
    }

    private static IdentityBenchmark.Score score(CrmStorage storage, GeneratedPeople world) {
        Map<String, Integer> rows = new HashMap<>();
        int[] groups = new int[world.people().size()];
        for (int row = 0; row < groups.length; row++) {
            rows.put(world.people().id(row), row);
        }
        storage.inTransaction(SHOP, work -> work.port(Contacts.class).page(Optional.empty(), groups.length))
                .forEach(contact -> contact.records()
                        .forEach(record -> groups[place(rows, record)] =
                                place(rows, contact.records().get(0))));
        return IdentityBenchmark.Score.of(groups, world.truth());
    }

    private static int place(Map<String, Integer> rows, SourceKey record) {
        return rows.getOrDefault(record.id(), -1);
    }
}
