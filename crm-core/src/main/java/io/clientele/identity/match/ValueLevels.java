package io.clientele.identity.match;

/** At which level two values of one kind agree. Not thread-safe: it remembers. */
final class ValueLevels {
    private final LevelCache cache = new LevelCache();
    private final Column values;
    private final Rule rule;

    /** How two different texts agree; the first is the lesser by code unit. */
    interface Rule {
        int level(String a, String b);
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
        if (level < 0) {
            level = ofTexts(values.value(a), values.value(b));
            cache.put(slot, pair, level);
        }
        return level;
    }

    /** The level of two texts; 0 for the same. */
    int ofTexts(String a, String b) {
        int order = a.compareTo(b);
        return order == 0 ? 0 : order < 0 ? rule.level(a, b) : rule.level(b, a);
    }
}
