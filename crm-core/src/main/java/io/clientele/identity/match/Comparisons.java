package io.clientele.identity.match;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** All that two records of a table are compared by. Not thread-safe: each thread has its own. */
final class Comparisons {
    /** Bounds are a little off, as products of rounded numbers are. */
    private static final double ABOUT = 1.001;

    /** So many pairs of one record are compared at once. */
    static final int MOST_OTHERS = 64;

    private final ImmutableList<Evidence> evidence;
    private final Comparer[] comparers;
    /** The slot of the first evidence of each comparer. */
    private final int[] slots;

    /** By comparer and pair, the bound of what is found. */
    private final double[][] most;

    /** By pair, the bound of the odds. */
    private final double[] bounds = new double[MOST_OTHERS];

    /** What reading ahead found: it is kept so that the reading is not left out. */
    private long unused;

    private final PairBatch pairs = new PairBatch(MOST_OTHERS);

    private final Verdict verdict;

    /** The comparisons for which a table has columns. */
    Comparisons(Records records, Frequencies frequencies) {
        List<Comparer> all = comparers(records, frequencies);
        comparers = all.toArray(Comparer[]::new);
        slots = new int[comparers.length];
        most = new double[comparers.length][MOST_OTHERS];
        ImmutableList.Builder<Evidence> of = ImmutableList.builder();
        for (int i = 0, slot = 0; i < slots.length; i++) {
            slots[i] = slot;
            slot += comparers[i].evidence().size();
            of.addAll(comparers[i].evidence());
        }
        evidence = of.build();
        verdict = new Verdict(evidence.size());
    }

    private static List<Comparer> comparers(Records records, Frequencies frequencies) {
        List<Comparer> all = new ArrayList<>();
        int names = 0;
        if (records.has(Records.Part.GIVEN) || records.has(Records.Part.FAMILY)) {
            all.add(new Names(records, frequencies));
            names = 2;
        }
        if (records.has(Records.Part.NAME)) {
            all.add(frequencies.single(FullNames.EVIDENCE, Records.Part.NAME));
            names = names == 0 ? 1 : names;
        }
        if (records.has(Records.Part.BIRTH)) {
            all.add(frequencies.single(Births.EVIDENCE, Records.Part.BIRTH));
        }
        if (records.has(Records.Part.PHONE)) {
            all.add(frequencies.single(Phones.EVIDENCE, Records.Part.PHONE));
        }
        if (records.has(Records.Part.EMAIL)) {
            SingleValue emails = frequencies.single(Mailboxes.EVIDENCE, Records.Part.EMAIL);
            all.add(new Mailboxes(records.column(Records.Part.EMAIL), emails, names));
        }
        if (Addresses.has(records)) {
            all.add(new Addresses(frequencies));
        }
        return all;
    }

    ImmutableList<Evidence> evidence() {
        return evidence;
    }

    /** Compares two records. The verdict holds until the next comparison. */
    Verdict compare(int a, int b) {
        verdict.clear();
        for (int i = 0; i < comparers.length; i++) {
            comparers[i].compare(a, b, verdict, slots[i]);
        }
        return verdict;
    }

    /** Takes what was found of two records. */
    interface Sink {
        void compared(int a, int b, Verdict verdict);
    }

    /**
     * Compares a record with others as far as they may be one person, and hands over those that may.
     *
     * @param others records behind it
     * @param count how many, {@link #MOST_OTHERS} at most
     * @param least the least odds that matter
     */
    void compare(int a, int[] others, int count, Weights weights, double least, Sink sink) {
        pairs.begin(a, others, count);
        bound(weights, least);
        for (int i = 0; i < pairs.open(); i++) {
            int place = pairs.place(i);
            if (compare(a, others[place], place, weights, least)) {
                sink.compared(a, others[place], verdict);
            }
        }
    }

    /**
     * Finds bounds, first by what is the same, then comparer by comparer by what differs, as long as pairs are open.
     */
    private void bound(Weights weights, double least) {
        for (int i = 0; i < comparers.length; i++) {
            unused += comparers[i].touch(pairs, false);
        }
        for (int i = 0; i < comparers.length; i++) {
            comparers[i].most(pairs, most[i], weights, slots[i], false);
        }
        for (int n = 0; n < pairs.open(); n++) {
            double bound = weights.oddsBefore() * ABOUT;
            for (double[] of : most) {
                bound *= of[n];
            }
            bounds[n] = bound;
        }
        for (int i = comparers.length - 1; i >= 0; i--) {
            pairs.keep(bounds, least);
            lower(i, weights);
        }
        pairs.keep(bounds, least);
    }

    private void lower(int comparer, Weights weights) {
        double[] of = most[comparer];
        for (int i = 0; i < pairs.open(); i++) {
            bounds[pairs.place(i)] /= of[pairs.place(i)];
        }
        unused += comparers[comparer].touch(pairs, true);
        comparers[comparer].most(pairs, of, weights, slots[comparer], true);
        for (int i = 0; i < pairs.open(); i++) {
            bounds[pairs.place(i)] *= of[pairs.place(i)];
        }
    }

    /** Whether two records were compared to the end; otherwise their odds are less. */
    private boolean compare(int a, int b, int n, Weights weights, double least) {
        double rest = bounds[n];
        verdict.clear();
        for (int i = 0; i < comparers.length; i++) {
            comparers[i].compare(a, b, verdict, slots[i]);
            rest /= most[i][n];
            for (int slot = slots[i]; slot < (i + 1 < slots.length ? slots[i + 1] : verdict.size()); slot++) {
                rest *= weights.ratio(verdict, slot);
            }
            if (rest < least) {
                return false;
            }
        }
        return true;
    }
}
