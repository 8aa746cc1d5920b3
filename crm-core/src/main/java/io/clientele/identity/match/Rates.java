package io.clientele.identity.match;

/**
 * How often a value that two records share would be met by chance: as often as other records have it, and a little as
 * often as such values are met in general, which counts where there are few records. Thread-safe: what two threads work
 * out at once comes out the same.
 */
final class Rates {
    private static final double KNOWN = 200;

    private final Counts counts;
    private final double records;
    private final double usual;
    private final float[] shares;

    /** How many records have the value of a code. */
    interface Counts {
        double of(int code);
    }

    /**
     * @param values how many codes there are
     * @param records how many records were counted; 0 for none
     * @param usual how often such values are met in general
     */
    Rates(Counts counts, int values, double records, double usual) {
        this.counts = counts;
        this.records = records;
        this.usual = usual;
        this.shares = new float[values];
    }

    /** A share between 0 and about 1, both excluded. */
    float of(int code) {
        float share = shares[code];
        if (share == 0) {
            double others = records == 0 ? 0 : Math.max(counts.of(code) - 1, 1);
            share = (float) ((others + KNOWN * usual) / (records + KNOWN));
            shares[code] = share;
        }
        return share;
    }
}
