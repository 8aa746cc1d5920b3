package io.clientele.identity.match;

import static io.clientele.identity.match.Evidence.at;

import io.clientele.identity.match.Records.Part;
import java.util.List;

/** Given and family names, which may stand in each other's place. Not thread-safe. */
final class Names implements Comparer {
    static final Evidence ORDER =
            new Evidence("order of the names", 1, List.of(at("the same", .97, .99), at("swapped", .03, .01)));
    private static final List<Evidence> EVIDENCE = List.of(
            new Evidence("given name", 0, NameRule.levels(.80, .02)),
            new Evidence("family name", .85, NameRule.levels(.80, .05)),
            ORDER);

    /** What each level says for one order of the names and against the other. */
    private static final int[] GOOD = {6, 5, 3, 4, 3, 1, 2, 0, -4};

    /** Of names that are given names less often than that, for each time that they are family names. */
    private static final double RATHER_FAMILY = .5;

    private final Column given;
    private final Column family;
    private final Rates ratesOfGiven;
    private final Rates ratesOfFamily;
    private final ValueLevels levels;

    /** Compares names by two columns that share their codes. */
    Names(Records records, Frequencies frequencies) {
        this.given = records.column(Part.GIVEN);
        this.family = records.column(Part.FAMILY);
        this.ratesOfGiven = frequencies.rates(Part.GIVEN);
        this.ratesOfFamily = frequencies.rates(Part.FAMILY);
        this.levels = frequencies.levels(Part.GIVEN);
    }

    @Override
    public List<Evidence> evidence() {
        return EVIDENCE;
    }

    @Override
    public void compare(int a, int b, Verdict verdict, int slot) {
        int straightGiven = levels.level(given.code(a), given.code(b));
        int straightFamily = levels.level(family.code(a), family.code(b));
        if (straightGiven == 0 && straightFamily == Verdict.MISSING && isRatherFamilyName(given.code(a))) {
            verdict.set(slot, Verdict.MISSING);
            put(verdict, slot + 1, 0, ratesOfFamily, given.code(a));
            verdict.set(slot + 2, Verdict.MISSING);
            return;
        }
        if (says(straightGiven) || says(straightFamily)) {
            put(verdict, slot, straightGiven, ratesOfGiven, given.code(a));
            put(verdict, slot + 1, straightFamily, ratesOfFamily, family.code(a));
            verdict.set(slot + 2, mayBeSwapped(a, b) ? 0 : Verdict.MISSING);
            return;
        }
        int crossGiven = levels.level(given.code(a), family.code(b));
        int crossFamily = levels.level(family.code(a), given.code(b));
        if (good(crossGiven) + good(crossFamily) > Math.max(0, good(straightGiven) + good(straightFamily)) + 1) {
            boolean first = isFirstSwapped(a, b, good(crossGiven) > good(crossFamily));
            put(verdict, first ? slot + 1 : slot, crossGiven, commoner(given.code(a)), given.code(a));
            put(verdict, first ? slot : slot + 1, crossFamily, commoner(family.code(a)), family.code(a));
            verdict.set(slot + 2, 1);
        } else {
            put(verdict, slot, straightGiven, ratesOfGiven, given.code(a));
            put(verdict, slot + 1, straightFamily, ratesOfFamily, family.code(a));
            verdict.set(slot + 2, mayBeSwapped(a, b) ? 0 : Verdict.MISSING);
        }
    }

    @Override
    public void most(PairBatch pairs, double[] most, Weights weights, int slot, boolean closely) {
        for (int i = 0; i < pairs.open(); i++) {
            int place = pairs.place(i);
            most[place] = most(pairs.a(), pairs.other(place), weights, slot, closely);
        }
    }

    @Override
    public long touch(PairBatch pairs, boolean closely) {
        return levels.touch(given, pairs, closely) + levels.touch(family, pairs, closely);
    }

    private double most(int a, int b, Weights weights, int slot, boolean closely) {
        int givenA = given.code(a);
        int familyA = family.code(a);
        int givenB = given.code(b);
        int familyB = family.code(b);
        double straight = most(givenA, possible(givenA, givenB, closely), ratesOfGiven, weights, slot)
                * most(familyA, possible(familyA, familyB, closely), ratesOfFamily, weights, slot + 1)
                * Math.max(1, weights.ratio(slot + 2, 0));
        int one = possible(givenA, familyB, closely);
        int other = possible(familyA, givenB, closely);
        double across = Math.max(
                most(givenA, one, commoner(givenA), weights, slot)
                        * most(familyA, other, commoner(familyA), weights, slot + 1),
                most(givenA, one, commoner(givenA), weights, slot + 1)
                        * most(familyA, other, commoner(familyA), weights, slot));
        return Math.max(straight, across * weights.ratio(slot + 2, 1));
    }

    private int possible(int one, int other, boolean closely) {
        if (one == Column.NONE || other == Column.NONE) {
            return Levels.of(Verdict.MISSING);
        }
        return one == other ? Levels.of(0) : levels.possible(one, other, closely);
    }

    private static double most(int code, int possible, Rates rates, Weights weights, int slot) {
        return possible == Levels.of(0) ? weights.same(slot, rates.of(code)) : weights.most(slot, possible);
    }

    /**
     * Which of two records, whose names agree across, has them in the wrong order: what stands there as a given name is
     * elsewhere more often a family name. It matters, since a household has the family name in common.
     *
     * @param givenAgrees whether it is rather the first record's given name that agrees with something: where nothing
     *     is known of the names, that is taken for the family name
     */
    private boolean isFirstSwapped(int a, int b, boolean givenAgrees) {
        double inOrder = asGiven(given.code(a)) / asGiven(family.code(a));
        double other = asGiven(given.code(b)) / asGiven(family.code(b));
        return inOrder < other || (inOrder == other && givenAgrees);
    }

    /** Where a family name stands in the place of two given names, it is the household that they have in common. */
    private boolean isRatherFamilyName(int code) {
        return asGiven(code) < RATHER_FAMILY;
    }

    /** How many times as often a name is a given name as a family name. */
    private double asGiven(int code) {
        return code == Column.NONE ? 1 : (double) ratesOfGiven.of(code) / ratesOfFamily.of(code);
    }

    private Rates commoner(int code) {
        return code != Column.NONE && ratesOfGiven.of(code) > ratesOfFamily.of(code) ? ratesOfGiven : ratesOfFamily;
    }

    private static void put(Verdict verdict, int slot, int level, Rates rates, int code) {
        if (level == 0) {
            verdict.setSame(slot, rates.of(code));
        } else {
            verdict.set(slot, level);
        }
    }

    private static boolean says(int level) {
        return level >= 0 && level < NameRule.INITIAL;
    }

    private static int good(int level) {
        return level == Verdict.MISSING ? 0 : GOOD[level];
    }

    private boolean mayBeSwapped(int a, int b) {
        return (given.has(a) && family.has(b)) || (family.has(a) && given.has(b));
    }
}
