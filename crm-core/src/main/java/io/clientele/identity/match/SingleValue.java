package io.clientele.identity.match;

import java.util.List;

/** Compares records by one column. Not thread-safe. */
final class SingleValue implements Comparer {
    private final List<Evidence> evidence;
    private final Column column;
    private final Rates rates;
    private final ValueLevels levels;

    SingleValue(Evidence evidence, Column column, ValueLevels levels, Rates rates) {
        this.evidence = List.of(evidence);
        this.column = column;
        this.rates = rates;
        this.levels = levels;
    }

    @Override
    public List<Evidence> evidence() {
        return evidence;
    }

    @Override
    public void compare(int a, int b, Verdict verdict, int slot) {
        int level = level(a, b);
        if (level == 0) {
            verdict.setSame(slot, rates.of(column.code(a)));
        } else {
            verdict.set(slot, level);
        }
    }

    @Override
    public double most(int a, int b, Weights weights, int slot) {
        int one = column.code(a);
        int other = column.code(b);
        if (one == Column.NONE || other == Column.NONE) {
            return 1;
        }
        return one == other ? weights.same(slot, rates.of(one)) : levels.most(one, other, weights, slot);
    }

    /** The bound where the comparison may be passed over, or across with another column. */
    double mostOrNothing(int a, int b, Weights weights, int slot) {
        return Math.max(1, column.code(a) == column.code(b) ? most(a, b, weights, slot) : weights.mostFrom(slot, 1));
    }

    /** Whether both records have a value, the same one. */
    boolean isSame(int a, int b) {
        return column.code(a) != Column.NONE && column.code(a) == column.code(b);
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
