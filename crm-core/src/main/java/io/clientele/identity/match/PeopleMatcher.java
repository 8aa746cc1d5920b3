package io.clientele.identity.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Finds out which records of a table of people are one person, without training and without settings: what agreement
 * and difference are worth is learnt from the table itself, or was learnt from another and kept ({@link MatchModel}).
 *
 * <p>The result does not depend on the order of the rows, nor on the number of threads. Time grows about linearly with
 * the number of records. Thread-safe: it has no state.
 */
public final class PeopleMatcher {
    /** The odds below which a pair is forgotten: a little less than even. */
    private static final double LEAST = .999;

    private final Parts parts;
    private final int threads;

    private PeopleMatcher(Executor executor, int threads) {
        this.parts = new Parts(executor, threads);
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
        Records records = Records.of(people, parts);
        Frequencies frequencies = Frequencies.within(records);
        Candidates candidates = Blocking.candidates(records, parts);
        IntFunction<Comparisons> comparisons = ofEachWorker(records, frequencies);
        Weights weights = Estimation.weights(records, candidates, comparisons, parts);
        Supplier<MatchModel> model = () -> MatchModel.of(weights, records, frequencies.wordWeights());
        return match(people, records, candidates, judges(comparisons, weights, records), model);
    }

    /**
     * Resolves a table by what was learnt from another, such as the one that its records are taken from. Of up to 50
     * rows each is compared with each; some twenty take less than a millisecond.
     */
    public Matching match(People people, MatchModel model) {
        Records records = Records.of(people, parts);
        return match(people, model, records, Blocking.candidates(records, parts));
    }

    /**
     * The same, where it is known which pairs of rows are worth comparing, as by the keys of a store: no others are,
     * not even rows that say just the same.
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Matching match(People people, MatchModel model, Collection<RowPair> candidates) {
        Records records = Records.ofEachRow(people, parts);
        return match(people, model, records, Candidates.given(records, candidates));
    }

    private Matching match(People people, MatchModel model, Records records, Candidates candidates) {
        IntFunction<Comparisons> comparisons = ofEachWorker(records, Frequencies.of(model, records));
        Weights weights = Weights.of(model, comparisons.apply(0).evidence());
        return match(people, records, candidates, judges(comparisons, weights, records), () -> model);
    }

    /** Each worker has comparisons of its own, which remember. */
    private IntFunction<Comparisons> ofEachWorker(Records records, Frequencies frequencies) {
        List<Comparisons> all = new ArrayList<>();
        for (int worker = 0; worker < threads; worker++) {
            all.add(new Comparisons(records, frequencies));
        }
        return all::get;
    }

    private static IntFunction<Judge> judges(IntFunction<Comparisons> comparisons, Weights weights, Records records) {
        return worker -> new Judge(comparisons.apply(worker), weights, records.answers());
    }

    private Matching match(
            People people,
            Records records,
            Candidates candidates,
            IntFunction<Judge> judges,
            Supplier<MatchModel> model) {
        Links links = Links.of(candidates, judges, LEAST, parts);
        return new Matching(people, records, links, judges.apply(0), model, candidates.crowded());
    }
}
