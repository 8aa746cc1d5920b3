package io.clientele.benchmarks;

import io.clientele.exchange.people.PeopleTable;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.Row;
import io.clientele.exchange.text.Rows;
import io.clientele.exchange.text.Selection;
import io.clientele.identity.match.Certainty;
import io.clientele.identity.match.Matching;
import io.clientele.identity.match.People;
import io.clientele.identity.match.PeopleMatcher;
import io.clientele.identity.match.PersonColumn;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Identity resolution of published lists of people whose truth is known, each a CSV file of a folder with a column
 * {@code cluster}, which the engine never sees: how many of the pairs are right, how many are found.
 */
final class IdentityBenchmark implements Benchmark {
    /** F1 of pairs that peers reached on the same files: Splink at its threshold, and the best with the truth. */
    private static final Map<String, String> PEERS = Map.of(
            "fake_1000", "Splink 0.840, best peer 0.924",
            "febrl1", "best peer 1.000",
            "febrl2", "best peer 0.998",
            "febrl1 without birth", "Splink 0.988, best peer 0.991",
            "febrl2 without birth", "Splink 0.981, best peer 0.984",
            "rldata500", "best peer 0.980",
            "restaurant", "Splink 0.914, best peer 0.940");

    @Override
    public String name() {
        return "identity";
    }

    @Override
    public String summary() {
        return "who is one person in lists whose truth is known (--data FOLDER), and how fast (--people 1000000, --duke 5000)";
    }

    @Override
    public void run(Options options, PrintStream out) throws IOException, SQLException {
        int threads = options.number("threads", 2);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        PeopleMatcher matcher = PeopleMatcher.on(executor, threads);
        try {
            String folder = options.text("data", "");
            if (!folder.isEmpty()) {
                quality(Path.of(folder), matcher, out);
            }
            IdentitySpeed speed = new IdentitySpeed(matcher, threads, out);
            speed.measure(options.number("people", 1_000_000));
            int besideDuke = options.number("duke", 5_000);
            if (besideDuke > 0) {
                speed.besideDuke(besideDuke);
            }
        } finally {
            executor.shutdown();
        }
    }

    private static void quality(Path folder, PeopleMatcher matcher, PrintStream out) throws IOException {
        out.printf(
                "%-22s %-7s %9s %9s %9s %8s %8s%n",
                "list", "decide", "precision", "recall", "F1", "largest", "seconds");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                measure(file, matcher, out);
            }
        }
    }

    private static void measure(Path file, PeopleMatcher matcher, PrintStream out) {
        OpenedFile opened = OpenedFile.of(Input.of(file));
        List<Integer> truthColumn = opened.requireTable().header().columns("cluster");
        if (truthColumn.isEmpty()) {
            out.printf("%s has no column cluster%n", file.getFileName());
            return;
        }
        People people = PeopleTable.read(opened, rejection -> out.println(rejection.sentence()));
        int[] truth = truth(opened, truthColumn.get(0), people.size());
        String name = String.valueOf(file.getFileName()).replace(".csv", "");
        measure(name, people, truth, matcher, out);
        if (name.startsWith("febrl")) {
            measure(name + " without birth", without(people, Set.of(PersonColumn.BIRTH_DATE)), truth, matcher, out);
        }
    }

    /** The cluster of each row, as a number. */
    private static int[] truth(OpenedFile opened, int column, int size) {
        int[] truth = new int[size];
        Map<String, Integer> clusters = new HashMap<>();
        try (Rows rows = opened.requireTable().rows(Selection.ofColumns(column), problem -> {})) {
            for (int i = 0; i < size && rows.next(); i++) {
                Row row = rows.row();
                truth[i] = clusters.computeIfAbsent(row.cell(0).text(), cluster -> clusters.size());
            }
        }
        return truth;
    }

    private static People without(People people, Set<PersonColumn> columns) {
        People.Builder rest = People.builder();
        for (int row = 0; row < people.size(); row++) {
            rest.record(people.id(row));
            for (PersonColumn column : PersonColumn.values()) {
                if (!columns.contains(column)) {
                    rest.with(column, people.value(row, column));
                }
            }
        }
        return rest.build();
    }

    private static void measure(String name, People people, int[] truth, PeopleMatcher matcher, PrintStream out) {
        long start = System.nanoTime();
        Matching matching = matcher.match(people);
        for (Certainty certainty : List.of(Certainty.LIKELY, Certainty.SURE)) {
            int[] groups = matching.groups(certainty);
            double seconds = (System.nanoTime() - start) / 1e9;
            Score score = Score.of(groups, truth);
            out.printf(
                    "%-22s %-7s %9.4f %9.4f %9.4f %8d %8.2f  %s%n",
                    name,
                    certainty,
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.largest,
                    seconds,
                    certainty == Certainty.LIKELY ? PEERS.getOrDefault(name, "") : "");
        }
    }

    /** Pairs said to be one, pairs that are, and pairs that are both. */
    record Score(long said, long are, long both, int largest) {

        /**
         * Compares.
         *
         * @param groups a number for each row that those said to be one have in common
         * @param truth the same for those that are one, from 0
         */
        static Score of(int[] groups, int[] truth) {
            long[] both = new long[groups.length];
            Arrays.setAll(both, row -> ((long) groups[row] << Integer.SIZE) | truth[row]);
            long[] said = Arrays.stream(groups).asLongStream().toArray();
            long[] are = Arrays.stream(truth).asLongStream().toArray();
            int[] largest = new int[1];
            long pairsSaid = pairs(said, size -> largest[0] = Math.max(largest[0], size));
            return new Score(pairsSaid, pairs(are, size -> {}), pairs(both, size -> {}), largest[0]);
        }

        /** How many pairs of equal numbers there are. It sorts the numbers, and shows how many of each there are. */
        private static long pairs(long[] numbers, IntConsumer sizes) {
            Arrays.sort(numbers);
            long pairs = 0;
            for (int from = 0, to = 0; from < numbers.length; from = to) {
                while (to < numbers.length && numbers[to] == numbers[from]) {
                    to++;
                }
                int size = to - from;
                pairs += size * (size - 1L) / 2;
                sizes.accept(size);
            }
            return pairs;
        }

        double precision() {
            return said == 0 ? 1 : (double) both / said;
        }

        double recall() {
            return are == 0 ? 1 : (double) both / are;
        }

        double f1() {
            return said + are == 0 ? 1 : 2.0 * both / (said + are);
        }
    }
}
