package io.clientele.benchmarks;

import io.clientele.identity.match.Certainty;
import io.clientele.identity.match.Matching;
import io.clientele.identity.match.People;
import io.clientele.identity.match.PeopleMatcher;
import io.clientele.identity.match.PersonColumn;
import io.clientele.testkit.generate.GeneratedPeople;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.sql.SQLException;
import java.util.Arrays;

/** Time and memory of matching many generated people, and of their e-mail addresses alone beside DuckDB. */
final class IdentitySpeed {
    private static final long SEED = 7;

    private final PeopleMatcher matcher;
    private final int threads;
    private final PrintStream out;

    IdentitySpeed(PeopleMatcher matcher, int threads, PrintStream out) {
        this.matcher = matcher;
        this.threads = threads;
        this.out = out;
    }

    void measure(int records) throws SQLException {
        GeneratedPeople world = GeneratedPeople.of(records, SEED);
        People people = world.people();
        long start = System.nanoTime();
        Matching matching = matcher.match(people);
        int[] groups = matching.groups(Certainty.LIKELY);
        double seconds = secondsSince(start);
        IdentityBenchmark.Score score = IdentityBenchmark.Score.of(groups, world.truth());
        out.printf(
                "%,d generated people: %.1f s, peak heap %,d MB, F1 %.4f, largest group %d%n",
                records, seconds, peakMegabytes(), score.f1(), score.largest());
        IdentityBenchmark.Score sure = IdentityBenchmark.Score.of(matching.groups(Certainty.SURE), world.truth());
        out.printf("merged without asking: precision %.4f, recall %.4f%n", sure.precision(), sure.recall());
        emails(people);
    }

    private void emails(People people) throws SQLException {
        People.Builder addresses = People.builder();
        for (int row = 0; row < people.size(); row++) {
            addresses.record(people.id(row)).with(PersonColumn.EMAIL, people.value(row, PersonColumn.EMAIL));
        }
        People bare = addresses.build();
        long start = System.nanoTime();
        Matching matching = matcher.match(bare);
        int[] groups = matching.groups(Certainty.LIKELY);
        double ours = secondsSince(start);
        try (DuckDbEmails peer = DuckDbEmails.load(bare, threads)) {
            start = System.nanoTime();
            long different = peer.group();
            double theirs = secondsSince(start);
            out.printf(
                    "e-mail addresses alone: %.2f s for %,d groups; DuckDB, GROUP BY: %.2f s for %,d addresses; ratio %.2f%n",
                    ours, Arrays.stream(groups).distinct().count(), theirs, different, ours / theirs);
        }
    }

    /** Both of so many people: more are too many for Duke. */
    void besideDuke(int records) {
        GeneratedPeople world = GeneratedPeople.of(records, SEED);
        People people = world.people();
        long start = System.nanoTime();
        int[] ours = matcher.match(people).groups(Certainty.LIKELY);
        double seconds = secondsSince(start);
        start = System.nanoTime();
        int[] theirs = DukePeople.groups(people);
        double dukeSeconds = secondsSince(start);
        print("Clientele", records, seconds, IdentityBenchmark.Score.of(ours, world.truth()));
        print("Duke", records, dukeSeconds, IdentityBenchmark.Score.of(theirs, world.truth()));
        out.printf("ratio %.3f%n", seconds / dukeSeconds);
    }

    private void print(String program, int records, double seconds, IdentityBenchmark.Score score) {
        out.printf(
                "%s, %,d generated people: %.2f s, precision %.4f, recall %.4f, F1 %.4f, largest group %,d%n",
                program, records, seconds, score.precision(), score.recall(), score.f1(), score.largest());
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** The greatest use of each part of the heap so far, garbage included. */
    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
