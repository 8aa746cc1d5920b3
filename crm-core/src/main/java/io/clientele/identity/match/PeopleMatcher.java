package io.clientele.identity.match;

import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Finds out which records of a table of people are one person, without training and without settings: what agreement
 * and difference are worth is learnt from the table itself.
 *
 * <p>The result does not depend on the order of the rows, nor on the number of threads. Time grows about linearly with
 * the number of records. Thread-safe: it has no state.
 */
public final class PeopleMatcher {
    /** Pairs that are less likely one person than this are forgotten. */
    private static final double LEAST = -2.2;

    private final Executor executor;
    private final int threads;

    private PeopleMatcher(Executor executor, int threads) {
        this.executor = executor;
        this.threads = threads;
    }

    /** A matcher that works in the thread that calls it. */
    public static PeopleMatcher inThisThread() {
        return new PeopleMatcher(Runnable::run, 1);
    }

    /**
     * A matcher that shares its work out.
     *
     * @param threads into how many parts the work is divided, at least 1
     */
    public static PeopleMatcher on(Executor executor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("Work is divided into at least one part, not " + threads);
        }
        return new PeopleMatcher(executor, threads);
    }

    /** Resolves a table. */
    public Matching match(People people) {
        Records records = Records.of(people);
        NameWords words = new NameWords(records.column(Records.Part.NAME));
        Supplier<Comparisons> comparisons = () -> new Comparisons(records, words);
        Blocking.Found found = Blocking.candidates(records);
        Weights weights = Estimation.weights(comparisons.get(), found.pairs(), records.size());
        Links links = Links.of(found.pairs(), weights, comparisons, LEAST, executor, threads);
        Notes notes = new Notes(people, records, found.crowded());
        return new Matching(people, records, links, new Judge(comparisons.get(), weights), notes);
    }
}
