package io.clientele.identity.match;

import org.jspecify.annotations.Nullable;

/** At which level two values of one kind agree. Not thread-safe: it remembers. */
final class ValueLevels {
    private static final int MOST_TEXTS = 1 << 15;

    private final LevelCache cache;
    private final @Nullable Text[] texts;
    private final int[] textOf;
    private final Column values;
    private final Rule rule;

    /** How two different texts agree; the first is the lesser by code unit. */
    interface Rule {
        int level(Text a, Text b);
    }

    ValueLevels(Column values, Rule rule) {
        this.values = values;
        this.rule = rule;
        int remembered = Math.min(MOST_TEXTS, Integer.highestOneBit(Math.max(values.distinct(), 1)) * 2);
        this.cache = new LevelCache(values.distinct());
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
        long pair = LevelCache.pair(a, b);
        int slot = cache.slot(pair);
        int level = cache.get(slot, pair);
        if (level == LevelCache.UNKNOWN) {
            level = ofTexts(text(a), text(b));
            cache.put(slot, pair, level);
        }
        return level;
    }

    private Text text(int code) {
        int slot = Hashes.mix(code) & texts.length - 1;
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
