package io.clientele.identity.match;

import java.util.List;

/** Given and family names of records, which may stand in each other's place. Not thread-safe. */
final class Names implements Comparer {
    static final Evidence GIVEN = new Evidence("given name", NameLevels.WORDS, new double[] {.78, .04, .06, .03, .02, .02, .01, .04}, 0, true);
    static final Evidence FAMILY = new Evidence("family name", NameLevels.WORDS, new double[] {.80, .03, .06, .02, .01, .02, .01, .05}, .85, true);
    static final Evidence ORDER = new Evidence("order of names", List.of("the same", "swapped"), new double[] {.97, .03}, 1, false);
    /** How much each level says, as long as only straight and swapped are weighed against each other. */
    private static final double[] GOOD = {6, 5, 4, 3, 1, 2, 0, -4};

    private final Column given;
    private final Column family;
    private final int[] givenCount;
    private final int[] familyCount;
    private final int size;
    private final NameLevels levels;
    private final int slot;

    Names(Column given, Column family, int slot) {
        this.size = given.size();
        this.slot = slot;
        Dictionary all = new Dictionary();
        this.given = recode(given, all);
        this.family = recode(family, all);
        // Counts are kept by the joint code.
        givenCount = counts(this.given, all.size());
        familyCount = counts(this.family, all.size());
        levels = new NameLevels(Column.of(new int[0], all));
    }

    private static Column recode(Column column, Dictionary all) {
        int[] to = new int[column.distinct()];
        for (int i = 0; i < to.length; i++) {
            to[i] = all.add(column.value(i));
        }
        int[] codes = new int[column.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = column.has(i) ? to[column.code(i)] : Column.NONE;
        }
        return Column.of(codes, all);
    }

    private static int[] counts(Column column, int distinct) {
        int[] counts = new int[distinct];
        for (int i = 0; i < column.size(); i++) {
            if (column.has(i)) {
                counts[column.code(i)]++;
            }
        }
        return counts;
    }

    private int level(int a, int b) {
        return a == Column.NONE || b == Column.NONE ? Verdict.MISSING : levels.level(a, b);
    }

    private static double good(int level) {
        return level == Verdict.MISSING ? 0 : GOOD[level];
    }

    @Override
    public void compare(int a, int b, Verdict verdict) {
        int ga = given.code(a);
        int gb = given.code(b);
        int fa = family.code(a);
        int fb = family.code(b);
        int g = level(ga, gb);
        int f = level(fa, fb);
        boolean swapped = false;
        if ((g < 0 || g >= NameLevels.INITIAL) && (f < 0 || f >= NameLevels.INITIAL)) {
            int x = level(ga, fb);
            int y = level(fa, gb);
            if (good(x) + good(y) > Math.max(0, good(g) + good(f)) + 1) {
                swapped = true;
                // The given name of the first, and the family name of the first.
                g = x;
                f = y;
            }
        }
        verdict.level[slot] = g;
        verdict.level[slot + 1] = f;
        boolean known = (ga >= 0 && fb >= 0) || (fa >= 0 && gb >= 0);
        verdict.level[slot + 2] = swapped ? 1 : known ? 0 : Verdict.MISSING;
        if (g == 0) {
            verdict.rate[slot] = rate(ga, swapped);
        }
        if (f == 0) {
            verdict.rate[slot + 1] = swapped ? rate(fa, true) : Rates.of(familyCount[fa], size);
        }
    }

    private double rate(int code, boolean swapped) {
        return Rates.of(swapped ? Math.max(givenCount[code], familyCount[code]) : givenCount[code], size);
    }
}
