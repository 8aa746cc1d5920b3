package io.clientele.identity.match;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** All that two records of a table are compared by. Not thread-safe: each thread has its own. */
final class Comparisons {
    private final List<Comparer> comparers = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final Verdict verdict;

    /** The comparisons for which a table has columns. */
    Comparisons(Records records, Frequencies frequencies) {
        if (records.has(Records.Part.GIVEN) || records.has(Records.Part.FAMILY)) {
            add(new Names(
                    records.column(Records.Part.GIVEN),
                    records.column(Records.Part.FAMILY),
                    frequencies.rates(Records.Part.GIVEN),
                    frequencies.rates(Records.Part.FAMILY)));
        }
        int names = Math.min(evidence.size(), 2);
        if (records.has(Records.Part.NAME)) {
            ValueLevels.Rule rule = FullNames.rule(frequencies.nameWords());
            add(frequencies.single(FullNames.EVIDENCE, records, Records.Part.NAME, rule));
            names = names == 0 ? 1 : names;
        }
        if (records.has(Records.Part.BIRTH)) {
            add(frequencies.single(Births.EVIDENCE, records, Records.Part.BIRTH, Births::level));
        }
        if (records.has(Records.Part.EMAIL)) {
            add(new Mailboxes(records.column(Records.Part.EMAIL), frequencies.rates(Records.Part.EMAIL), names));
        }
        if (records.has(Records.Part.PHONE)) {
            add(frequencies.single(Phones.EVIDENCE, records, Records.Part.PHONE, Phones::level));
        }
        add(new Addresses(records, frequencies));
        verdict = new Verdict(evidence.size());
    }

    private void add(Comparer comparer) {
        comparers.add(comparer);
        evidence.addAll(comparer.evidence());
    }

    ImmutableList<Evidence> evidence() {
        return ImmutableList.copyOf(evidence);
    }

    /** Compares two records. The verdict holds until the next comparison. */
    Verdict compare(int a, int b) {
        verdict.clear();
        int slot = 0;
        for (Comparer comparer : comparers) {
            comparer.compare(a, b, verdict, slot);
            slot += comparer.evidence().size();
        }
        return verdict;
    }
}
