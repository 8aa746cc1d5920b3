package io.clientele.rfm;

import com.google.common.math.LongMath;
import java.math.RoundingMode;

/**
 * Recency, frequency and monetary value of every customer as columns, before there are scores; all zero for a customer
 * without purchase. Not thread-safe while it is filled, then immutable.
 */
final class RfmValues {
    private final int[] recencyDays;
    private final int[] frequency;
    private final long[] monetaryMinor;
    private final RfmMeasure measure;
    private int scored;

    private RfmValues(int customers, RfmMeasure measure) {
        this.measure = measure;
        recencyDays = new int[customers];
        frequency = new int[customers];
        monetaryMinor = new long[customers];
    }

    static RfmValues of(PurchaseTotals totals, int customers, int asOf, RfmMeasure measure) {
        RfmValues values = new RfmValues(customers, measure);
        for (int customer = 0; customer < customers; customer++) {
            if (totals.purchases(customer) > 0) {
                values.recencyDays[customer] = Math.subtractExact(asOf, totals.lastDay(customer));
                values.frequency[customer] = totals.purchases(customer);
                values.monetaryMinor[customer] = totals.amountMinor(customer);
                values.scored++;
            }
        }
        return values;
    }

    int customers() {
        return frequency.length;
    }

    /** The number of customers with a purchase. */
    int scored() {
        return scored;
    }

    int recencyDays(int customer) {
        return recencyDays[customer];
    }

    int frequency(int customer) {
        return frequency[customer];
    }

    /** What the measure makes of what was spent. */
    long monetaryMinor(int customer) {
        return measure == RfmMeasure.MEAN && frequency[customer] > 0
                ? mean(monetaryMinor[customer], frequency[customer])
                : monetaryMinor[customer];
    }

    /** All that was spent. */
    long spentMinor(int customer) {
        return monetaryMinor[customer];
    }

    /** Rounded half up, away from zero below it. */
    private static long mean(long total, int purchases) {
        return LongMath.divide(total, purchases, RoundingMode.HALF_UP);
    }

    /** One value for each customer with a purchase, in their order: the greater, the fewer days ago it was. */
    long[] nearnessOfScored() {
        long[] values = new long[scored];
        for (int customer = 0, next = 0; customer < frequency.length; customer++) {
            if (frequency[customer] > 0) {
                values[next++] = ~(long) recencyDays[customer];
            }
        }
        return values;
    }

    /** One value for each customer with a purchase, in their order. */
    long[] frequencyOfScored() {
        long[] values = new long[scored];
        for (int customer = 0, next = 0; customer < frequency.length; customer++) {
            if (frequency[customer] > 0) {
                values[next++] = frequency[customer];
            }
        }
        return values;
    }

    /** One value for each customer with a purchase, in their order. */
    long[] monetaryOfScored() {
        long[] values = new long[scored];
        for (int customer = 0, next = 0; customer < frequency.length; customer++) {
            if (frequency[customer] > 0) {
                values[next++] = monetaryMinor(customer);
            }
        }
        return values;
    }
}
