package io.clientele.identity.match;

/** How often a value that two records share would be met by chance. */
final class Rates {
    private Rates() {}

    static double of(int count, int size) {
        return Math.max(count - 1.0, 0.5) / size;
    }
}
