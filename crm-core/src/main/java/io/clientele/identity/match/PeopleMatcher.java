package io.clientele.identity.match;

import java.util.Collection;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Finds out which records of a table of people are one person, without training and without settings: what agreement
 * and difference are worth is learnt from the table itself, or was learnt from another and kept ({@link MatchModel}).
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

    /** Resolves a table by what is learnt from it. */
    public Matching match(People people) {
        Records records = Records.of(people);
        Frequencies frequencies = Frequencies.within(records);
        Blocking.Found found = Blocking.candidates(records);
        Weights weights = Estimation.weights(
                new Comparisons(records, frequencies), found.pairs(), records.size(), records.answers());
        Supplier<MatchModel> model = () -> MatchModel.of(weights, records, frequencies.nameWords());
        return match(people, records, judges(records, frequencies, weights), found, model);
    }

    /**
     * Resolves a table by what was learnt from another, such as the one that its records are taken from. Of up to 50
     * rows each is compared with each; some twenty take less than a millisecond.
     */
    public Matching match(People people, MatchModel model) {
        Records records = Records.of(people);
        Frequencies frequencies = Frequencies.of(model, records);
        Weights weights = Weights.of(model, new Comparisons(records, frequencies).evidence());
        return match(people, records, judges(records, frequencies, weights), Blocking.candidates(records), () -> model);
    }

    /**
     * The same, where it is known which pairs of rows are worth comparing, as by the keys of a store: no others are,
     * not even rows that say just the same.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Matching match(People people, MatchModel model, Collection<RowPair> candidates) {
        Records records = Records.ofEachRow(people);
        Frequencies frequencies = Frequencies.of(model, records);
        Weights weights = Weights.of(model, new Comparisons(records, frequencies).evidence());
        return match(
                people,
                records,
                judges(records, frequencies, weights),
                Blocking.given(records, candidates),
                () -> model);
    }

    private static Supplier<Judge> judges(Records records, Frequencies frequencies, Weights weights) {
        return () -> new Judge(new Comparisons(records, frequencies), weights, records.answers());
    }

    private Matching match(
            People people, Records records, Supplier<Judge> judges, Blocking.Found found, Supplier<MatchModel> model) {
        Links links = Links.of(found.pairs(), judges, LEAST, executor, threads);
        return new Matching(people, records, links, judges.get(), model, found.crowded());
    }
}
