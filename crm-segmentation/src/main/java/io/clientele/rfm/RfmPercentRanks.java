package io.clientele.rfm;

import java.util.Arrays;

/**
 * Where each customer stands among all, in each of the three dimensions, as SQL's {@code PERCENT_RANK}: the number of
 * customers with a strictly worse value, over the number of all others; 0 for the worst, and for equal values the same.
 * For recency the largest number of days is the worst. Immutable.
 */
public final class RfmPercentRanks {
    private final double[] recency;
    private final double[] frequency;
    private final double[] monetary;

    private RfmPercentRanks(double[] recency, double[] frequency, double[] monetary) {
        this.recency = recency;
        this.frequency = frequency;
        this.monetary = monetary;
    }

    /**
     * The ranks of the customers of a table; the time is that of sorting each dimension.
     *
     * @param table the scores
     * @return the ranks, by the same numbers of customers; 0 for a customer without purchase
     */
    public static RfmPercentRanks of(RfmTable table) {
        long[] recency = new long[table.customers()];
        long[] frequency = new long[table.customers()];
        long[] monetary = new long[table.customers()];
        for (int customer = 0; customer < table.customers(); customer++) {
            recency[customer] = -(long) table.recencyDays(customer);
            frequency[customer] = table.frequency(customer);
            monetary[customer] = table.monetaryMinor(customer);
        }
        return new RfmPercentRanks(ranks(table, recency), ranks(table, frequency), ranks(table, monetary));
    }

    private static double[] ranks(RfmTable table, long[] values) {
        long[] sorted = new long[table.scored()];
        int size = 0;
        for (int customer = 0; customer < values.length; customer++) {
            if (table.isScored(customer)) {
                sorted[size++] = values[customer];
            }
        }
        Arrays.sort(sorted);
        double[] ranks = new double[values.length];
        for (int customer = 0; customer < values.length; customer++) {
            if (table.isScored(customer) && size > 1) {
                ranks[customer] = (double) below(sorted, values[customer]) / (size - 1);
            }
        }
        return ranks;
    }

    private static int below(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@return the rank of a customer by recency, 0 to 1} */
    public double recency(int customer) {
        return recency[customer];
    }

    /** {@return the rank of a customer by frequency, 0 to 1} */
    public double frequency(int customer) {
        return frequency[customer];
    }

    /** {@return the rank of a customer by monetary value, 0 to 1} */
    public double monetary(int customer) {
        return monetary[customer];
    }
}
