package io.clientele.identity.match;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** All that two records of a table are compared by. Not thread-safe: each thread has its own. */
final class Comparisons {
    /** Bounds are a little off, as products of rounded numbers are. */
    private static final double ABOUT = 1.001;

    private final ImmutableList<Evidence> evidence;
    private final Comparer[] comparers;
    /** The slot of the first evidence of each comparer. */
    private final int[] slots;

    private final double[] most;
    private final Verdict verdict;

    /** The comparisons for which a table has columns. */
    Comparisons(Records records, Frequencies frequencies) {
        List<Comparer> all = comparers(records, frequencies);
        comparers = all.toArray(Comparer[]::new);
        slots = new int[comparers.length];
        most = new double[comparers.length];
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
            all.add(new Mailboxes(frequencies.single(Mailboxes.EVIDENCE, Records.Part.EMAIL), names));
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

    /**
     * Compares two records as far as they may be one person.
     *
     * @param least the least odds that matter
     * @return whether they were compared to the end; otherwise the odds are less
     */
    boolean compare(int a, int b, Weights weights, double least) {
        double bound = weights.oddsBefore() * ABOUT;
        for (int i = 0; i < comparers.length; i++) {
            most[i] = comparers[i].most(a, b, weights, slots[i]);
            bound *= most[i];
        }
        if (bound < least) {
            return false;
        }
        verdict.clear();
        for (int i = 0; i < comparers.length; i++) {
            comparers[i].compare(a, b, verdict, slots[i]);
            bound /= most[i];
            for (int slot = slots[i]; slot < (i + 1 < slots.length ? slots[i + 1] : verdict.size()); slot++) {
                bound *= weights.ratio(verdict, slot);
            }
            if (bound < least) {
                return false;
            }
        }
        return true;
    }

    /** What was found last. */
    Verdict verdict() {
        return verdict;
    }
}
