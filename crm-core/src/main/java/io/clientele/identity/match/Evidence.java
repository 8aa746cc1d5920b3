package io.clientele.identity.match;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One thing that two records are compared by: the levels of agreement it knows, the best first, and what is expected of
 * them before the data has been seen. Its name is what a {@link MatchModel} knows it by. Immutable.
 */
final class Evidence {
    private final String name;
    private final ImmutableList<Level> levels;
    private final double shared;

    /**
     * A level of agreement.
     *
     * @param expected how often records of one person are expected to agree so
     * @param byChance how often any two records are
     */
    record Level(String words, double expected, double byChance) {}

    /**
     * @param shared how likely people of one household have the value in common for that reason
     * @param levels the levels, whose expectations sum to 1
     */
    Evidence(String name, double shared, List<Level> levels) {
        this.name = name;
        this.shared = shared;
        this.levels = ImmutableList.copyOf(levels);
    }

    static Level at(String words, double expected, double byChance) {
        return new Level(words, expected, byChance);
    }

    String name() {
        return name;
    }

    double shared() {
        return shared;
    }

    int size() {
        return levels.size();
    }

    String words(int level) {
        return levels.get(level).words();
    }

    double[] expected() {
        return levels.stream().mapToDouble(Level::expected).toArray();
    }

    double[] byChance() {
        return levels.stream().mapToDouble(Level::byChance).toArray();
    }
}
