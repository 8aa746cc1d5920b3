package io.clientele.identity.match;

import org.jspecify.annotations.Nullable;

/** At which level two values of one kind agree. Not thread-safe: it remembers. */
final class ValueLevels {
    private static final int MOST_TEXTS = 1 << 15;
    /** Values that stand on so many records on average are met in pairs again and again. */
    private static final int OFTEN = 2;

    private final @Nullable LevelCache cache;
    private final @Nullable Text[] texts;
    private final int[] textOf;
    private final Column values;
    private final Shapes shapes;
    private final Rule rule;

    /** How two different values agree. */
    interface Rule {
        /** The level of two texts, of which the first is the lesser by code unit. */
        int level(Text a, Text b);

        /** Whether values have features. */
        default boolean hasFeatures() {
            return false;
        }

        /** A number of {@link Shapes#FEATURE_BITS} bits by which {@link #possible} can tell. */
        default long feature(String text) {
            return 0;
        }

        /** The levels that two values of plain letters may agree at, as far as their shapes tell. */
        default int possible(Shapes shapes, int a, int b) {
            return Levels.ANY;
        }
    }

    ValueLevels(Column values, Shapes shapes, Rule rule) {
        this.values = values;
        this.shapes = shapes;
        this.rule = rule;
        int remembered = Math.min(MOST_TEXTS, Integer.highestOneBit(Math.max(values.distinct(), 1)) * 2);
        this.cache = (long) values.distinct() * OFTEN <= values.size()
                ? new LevelCache(values.distinct(), values.size())
                : null;
        this.texts = new Text[remembered];
        this.textOf = new int[remembered];
    }

    /** The level of two values by their codes: 0 for the same, missing if one of them is. */
    int level(int a, int b) {
        if (a == Column.NONE || b == Column.NONE) {
            return Verdict.MISSING;
        }
        if (a == b) {
            return 0;
        }
        int possible = possible(a, b);
        if (Levels.isOne(possible)) {
            return Levels.first(possible);
        }
        return cache == null ? ofTexts(text(a), text(b)) : remembered(cache, a, b);
    }

    /** The levels that two different values may agree at, as far as can be told without comparing letters. */
    int possible(int a, int b) {
        return shapes.arePlain(a, b) ? rule.possible(shapes, a, b) : Levels.ANY;
    }

    /** The same; all levels where the values are not to be looked at closely. */
    int possible(int a, int b, boolean closely) {
        return closely ? possible(a, b) : Levels.ANY;
    }

    /** {@link Comparer#touch} of a column of such values. */
    long touch(Column column, PairBatch pairs, boolean closely) {
        long sum = 0;
        for (int i = 0; i < pairs.open(); i++) {
            int code = column.code(pairs.other(pairs.place(i)));
            sum += closely && code != Column.NONE ? shapes.letters(code) : code;
        }
        return sum;
    }

    private int remembered(LevelCache known, int a, int b) {
        long pair = LevelCache.pair(a, b);
        int slot = known.slot(pair);
        int level = known.get(slot, pair);
        if (level == LevelCache.UNKNOWN) {
            level = ofTexts(text(a), text(b));
            known.put(slot, pair, level);
        }
        return level;
    }

    private Text text(int code) {
        int slot = Hashes.mix(code) & (texts.length - 1);
        Text text = texts[slot];
        if (text == null || textOf[slot] != code) {
            text = new Text(values.value(code));
            texts[slot] = text;
            textOf[slot] = code;
        }
        return text;
    }

    /** The level of two texts; 0 for the same. */
    int ofTexts(Text a, Text b) {
        int order = a.text().compareTo(b.text());
        return order == 0 ? 0 : order < 0 ? rule.level(a, b) : rule.level(b, a);
    }
}
