package io.clientele.identity.match;

import java.util.List;

/** Whole names of people or firms, by their words. */
final class FullNames implements Comparer {
    static final Evidence NAME = new Evidence(
            "name",
            List.of("the same", "the same words, nearly", "all words of the other, and more", "most words the same", "half of the words the same", "a word the same", "different"),
            new double[] {.55, .1, .1, .08, .07, .05, .05}, .02, true);
    private final Column names;
    private final Words words;
    private final ValueLevels levels;
    private final int slot;

    FullNames(Column names, int slot) {
        this.names = names;
        this.slot = slot;
        this.words = new Words(names);
        levels = new ValueLevels(names) {
            @Override
            int compare(String a, String b) {
                return words.level(a, b);
            }
        };
    }

    @Override
    public void compare(int a, int b, Verdict verdict) {
        int x = names.code(a);
        int y = names.code(b);
        if (x >= 0 && y >= 0) {
            verdict.level[slot] = levels.level(x, y);
            if (x == y) {
                verdict.rate[slot] = Rates.of(names.count(x), names.size());
            }
        }
    }
}
