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
    public void most(PairBatch pairs, double[] most, Weights weights, int slot, boolean closely) {
        for (int i = 0; i < pairs.open(); i++) {
            int place = pairs.place(i);
            most[place] = most(pairs.a(), pairs.other(place), weights, slot, closely);
        }
    }

    @Override
    public long touch(PairBatch pairs, boolean closely) {
        return levels.touch(column, pairs, closely);
    }

    /** The bound of two records. */
    double most(int a, int b, Weights weights, int slot, boolean closely) {
        return most(a, b, weights, slot, closely, 0);
    }

    /**
     * The bound where some levels may be passed over.
     *
     * @param passedOver the {@linkplain Levels levels} that may come to say nothing
     */
    double most(int a, int b, Weights weights, int slot, boolean closely, int passedOver) {
        int one = column.code(a);
        int other = column.code(b);
        if (one == Column.NONE || other == Column.NONE) {
            return 1;
        }
        if (one == other) {
            return weights.same(slot, rates.of(one));
        }
        int possible = levels.possible(one, other, closely);
        return weights.most(slot, (possible & passedOver) == 0 ? possible : possible | Levels.of(Verdict.MISSING));
    }

    /** The bound of what is judged beside something else, where no value is rare. */
    double mostBeside(int a, int b, Weights weights, int slot, boolean closely) {
        int one = column.code(a);
        int other = column.code(b);
        if (one == Column.NONE || other == Column.NONE) {
            return 1;
        }
        return weights.most(slot, one == other ? Levels.of(0) : levels.possible(one, other, closely));
    }

    /** Whether both records have a value, the same one. */
    boolean isSame(int a, int b) {
        return column.code(a) != Column.NONE && column.code(a) == column.code(b);
    }

    boolean has(int record) {
        return column.has(record);
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
