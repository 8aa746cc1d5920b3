package io.clientele.identity.match;

import java.util.List;

/** Compares records by one column. Not thread-safe. */
final class SingleValue implements Comparer {
    private final List<Evidence> evidence;
    private final Column column;
    private final Rates rates;
    private final ValueLevels levels;

    SingleValue(Evidence evidence, Column column, Rates rates, ValueLevels.Rule rule) {
        this.evidence = List.of(evidence);
        this.column = column;
        this.rates = rates;
        this.levels = new ValueLevels(column, rule);
    }

    @Override
    public List<Evidence> evidence() {
        return evidence;
    }

    @Override
    public void compare(int a, int b, Verdict verdict, int slot) {
        int level = level(a, b);
        if (level == 0) {
            verdict.setSame(slot, rates.logOf(column.code(a)));
        } else {
            verdict.set(slot, level);
        }
    }

    int level(int a, int b) {
        return levels.level(column.code(a), column.code(b));
    }

    /** The level of a value of this column against one of another. */
    int levelAcross(int a, SingleValue other, int b) {
        return column.has(a) && other.column.has(b)
                ? levels.ofTexts(new Text(column.text(a)), new Text(other.column.text(b)))
                : Verdict.MISSING;
    }
}
