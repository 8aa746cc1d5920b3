package io.clientele.identity.match;

/**
 * How often a value that two records share would be met by chance: as often as other records have it, and a little as
 * often as such values are met in general, which counts where there are few records.
 */
final class Rates {
    private static final double KNOWN = 200;

    private Rates() {}

    /**
     * @param usual how often such values are met in general
     * @return the natural logarithm of a share between 0 and about 1
     */
    static double logOf(Column column, int code, double usual) {
        return StrictMath.log((Math.max(column.count(code) - 1, 1) + KNOWN * usual) / (column.size() + KNOWN));
    }
}
