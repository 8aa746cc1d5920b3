package io.clientele.identity.match;

import org.jspecify.annotations.Nullable;

/** At which level two values of one kind agree. Not thread-safe: it remembers. */
final class ValueLevels {
    private final LevelCache cache = new LevelCache();
    private final @Nullable Text[] texts = new Text[1 << 15];
    private final int[] textOf = new int[1 << 15];
    private final Column values;
    private final Rule rule;

    /** How two different texts agree; the first is the lesser by code unit. */
    interface Rule {
        int level(Text a, Text b);
    }

    ValueLevels(Column values, Rule rule) {
        this.values = values;
        this.rule = rule;
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
        int slot = LevelCache.slot(pair);
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
