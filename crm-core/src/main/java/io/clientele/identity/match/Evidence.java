package io.clientele.identity.match;

import java.util.List;

/**
 * One thing that two records are compared by, the levels of agreement it knows, and what is expected of them before
 * the data has been seen. Immutable.
 */
record Evidence(String name, List<String> levels, double[] expected, double shared, boolean rarityCounts) {

    int size() {
        return levels.size();
    }
}
