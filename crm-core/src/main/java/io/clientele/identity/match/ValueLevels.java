package io.clientele.identity.match;

/** The level at which two different values agree, each pair of values looked at once. Not thread-safe. */
abstract class ValueLevels {
    private final LevelCache cache = new LevelCache();
    private final Column values;

    ValueLevels(Column values) {
        this.values = values;
    }

    /** 0 for the same value, otherwise what {@link #compare} says. */
    final int level(int a, int b) {
        if (a == b) {
            return 0;
        }
        long pair = LevelCache.pair(a, b);
        int slot = cache.slot(pair);
        int level = cache.get(slot, pair);
        if (level < 0) {
            String one = values.value(a);
            String other = values.value(b);
            level = one.compareTo(other) < 0 ? compare(one, other) : compare(other, one);
            cache.put(slot, pair, level);
        }
        return level;
    }

    abstract int compare(String a, String b);
}
