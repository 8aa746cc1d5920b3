package io.clientele.exchange.read;

import io.clientele.intake.Incoming;
import io.clientele.intake.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Hands what a format finds to the intake in portions, and counts what becomes of the rows. Not thread-safe. */
final class Accounts implements Sink {
    private static final int PORTION = 500;
    private static final int MOST_REJECTIONS = 100;
    private static final int MOST_REMARKS = 1_000;

    private final String file;
    private final String format;
    private final Portions portions;
    private final Consumer<Rejection> rejections;
    private final ImportProgress progress;
    private final List<Incoming> things = new ArrayList<>(PORTION);
    private final int[] rowsOf = new int[PORTION];
    private final Map<Outcome, Long> rowsBy = new EnumMap<>(Outcome.class);
    private final List<Rejection> firstRejections = new ArrayList<>();
    private final Map<List<String>, Remark> remarks = new LinkedHashMap<>();
    private List<String> unread = List.of();
    private long orders;
    private long people;
    private long rejected;

    Accounts(String file, String format, Portions portions, Consumer<Rejection> rejections, ImportProgress progress) {
        this.file = file;
        this.format = format;
        this.portions = portions;
        this.rejections = rejections;
        this.progress = progress;
    }

    @Override
    public void take(Incoming thing, long line, int rows) {
        rowsOf[things.size()] = rows;
        things.add(thing);
        if (thing instanceof Incoming.OfOrder) {
            orders++;
        } else {
            people++;
        }
        if (things.size() == PORTION) {
            flush();
        }
    }

    private void flush() {
        if (!things.isEmpty()) {
            portions.store(List.copyOf(things), Arrays.copyOf(rowsOf, things.size()), this::count);
            things.clear();
        }
    }

    private void count(List<Outcome> outcomes, int[] rows) {
        for (int i = 0; i < rows.length; i++) {
            rowsBy.merge(outcomes.get(i), (long) rows[i], Long::sum);
        }
        progress.done(file, rows());
    }

    /** Hands over what is waiting, and waits until all is stored. */
    void finish() {
        flush();
        portions.settle();
    }

    private long rows() {
        return rejected + rowsBy.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void reject(long line, String column, String reason) {
        Rejection rejection = new Rejection(file, line, column, reason);
        rejected++;
        if (firstRejections.size() < MOST_REJECTIONS) {
            firstRejections.add(rejection);
        }
        rejections.accept(rejection);
    }

    @Override
    public void remark(long line, String column, String words) {
        List<String> key = List.of(column, words);
        if (remarks.containsKey(key) || remarks.size() < MOST_REMARKS) {
            remarks.merge(
                    key,
                    new Remark(column, words, line, 1),
                    (known, again) -> new Remark(column, words, known.firstLine(), known.count() + 1));
        }
    }

    @Override
    public void unread(List<String> columns) {
        unread = List.copyOf(columns);
    }

    /** Whether nothing was found so far. */
    boolean isEmpty() {
        return orders == 0 && people == 0 && rejected == 0;
    }

    ImportReport report(Optional<String> endedBy) {
        return ImportReport.builder()
                .file(file)
                .format(format)
                .rows(rows())
                .orders(orders)
                .people(people)
                .imported(rowsBy.getOrDefault(Outcome.IMPORTED, 0L))
                .updated(rowsBy.getOrDefault(Outcome.UPDATED, 0L))
                .unchanged(rowsBy.getOrDefault(Outcome.UNCHANGED, 0L))
                .beforeGoLive(rowsBy.getOrDefault(Outcome.BEFORE_GO_LIVE, 0L))
                .rejected(rejected)
                .rejections(firstRejections)
                .remarks(remarks.values())
                .unread(unread)
                .endedBy(endedBy)
                .build();
    }
}
