package io.clientele.identity.match;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.ImmutableDoubleArray;
import io.clientele.identity.match.Records.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was learnt of a table of people: what each kind of agreement is worth, how many of all pairs are of one person,
 * and how often values are met. With it a few records can be compared as if they stood in that table, as when one
 * record comes in and is held against those in a store. Immutable.
 *
 * <p>Values are not in it, nor can they be found out from it: the commonest ones count by a hash of 40 bits, up to some
 * 100,000, all others by their average.
 */
public final class MatchModel {
    /** So many values are counted, of all kinds together. */
    private static final int MOST_VALUES = 100_000;

    /** As in a list of 10,000 people, one in ten of whom stands there twice. */
    private static final MatchModel UNTRAINED =
            new MatchModel(ImmutableMap.of(), new Prior(2e-5f, 2e-5f, 0), ImmutableMap.of(), ValueCounts.NONE);

    private final ImmutableMap<String, Shares> shares;
    private final Prior prior;
    private final ImmutableMap<Part, ValueCounts> counts;
    private final ValueCounts nameWords;

    /** How often records agree at each level, of one person and by chance; as exact as {@code float}. */
    record Shares(ImmutableDoubleArray ofMatch, ImmutableDoubleArray byChance) {}

    /**
     * What is known of a pair before it is compared.
     *
     * @param match the share of pairs that are of one person
     * @param household the share of pairs that are of one household
     * @param matches how many pairs of one person this was learnt from
     */
    record Prior(float match, float household, float matches) {}

    MatchModel(Map<String, Shares> shares, Prior prior, Map<Part, ValueCounts> counts, ValueCounts nameWords) {
        this.shares = ImmutableMap.copyOf(shares);
        this.prior = prior;
        this.counts = Maps.immutableEnumMap(counts);
        this.nameWords = nameWords;
    }

    /** What holds of people in general: for a store of some thousand contacts of which nothing was learnt yet. */
    public static MatchModel untrained() {
        return UNTRAINED;
    }

    static MatchModel of(Weights weights, Records records, WordWeights words) {
        Map<Part, int[]> found = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (records.has(part)) {
                found.put(part, records.column(part).counts());
            }
        }
        List<int[]> all = new ArrayList<>(found.values());
        all.add(words.counts());
        int least = ValueCounts.least(all, MOST_VALUES);
        Map<Part, ValueCounts> counts = new EnumMap<>(Part.class);
        found.forEach((part, ofPart) ->
                counts.put(part, ValueCounts.commonest(records.size(), ofPart, records.column(part)::value, least)));
        return new MatchModel(weights.shares(), weights.prior(), counts, words.toKeep(least));
    }

    /**
     * A model of its text.
     *
     * @throws IllegalArgumentException if the text is not that of a model, or a part of it was lost or changed
     */
    public static MatchModel parse(String text) {
        return ModelText.read(text);
    }

    /**
     * A text that says all, to be kept: some kilobytes, of a table of a million up to half a megabyte. A later version
     * of this library can read it.
     */
    public String text() {
        return ModelText.write(this);
    }

    ImmutableMap<String, Shares> shares() {
        return shares;
    }

    Prior prior() {
        return prior;
    }

    ImmutableMap<Part, ValueCounts> counts() {
        return counts;
    }

    ValueCounts counts(Part part) {
        return counts.getOrDefault(part, ValueCounts.NONE);
    }

    ValueCounts nameWords() {
        return nameWords;
    }

    /** Neither values nor counts. */
    @Override
    public String toString() {
        return "MatchModel[" + shares.size() + " kinds of evidence]";
    }
}
