package io.clientele.value;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/** Makes histories from orders: first the orders of each customer side by side, then each of them by day. */
final class HistoryColumns {
    private final int[] epochDay;
    private final long[] amountMinor;
    private final HistorySettings settings;
    private final int asOf;
    private final double minorUnits;
    /** Of each order its day, above its position; the orders of one customer side by side. */
    private final long[] order;
    /** Where the orders of a customer begin; one more than there are customers. */
    private final int[] start;

    private final int[] customerOf;
    private final int[] frequency;
    private final double[] recency;
    private final double[] age;
    private final double[] meanValue;
    private final double[] logGaps;
    private int rows;

    HistoryColumns(int customers, int[] customer, int[] epochDay, long[] amountMinor, HistorySettings settings) {
        this.epochDay = epochDay;
        this.amountMinor = amountMinor;
        this.settings = settings;
        this.asOf = Math.toIntExact(settings.asOf().toEpochDay());
        this.minorUnits = Math.pow(10, settings.fractionDigits());
        this.start = starts(customers, customer);
        this.order = sideBySide(customer);
        this.customerOf = new int[customers];
        this.frequency = new int[customers];
        this.recency = new double[customers];
        this.age = new double[customers];
        this.meanValue = new double[customers];
        this.logGaps = new double[customers];
    }

    private int[] starts(int customers, int[] customer) {
        int[] starts = new int[customers + 1];
        for (int i = 0; i < customer.length; i++) {
            if (epochDay[i] <= asOf) {
                starts[customer[i] + 1]++;
            }
        }
        for (int i = 0; i < customers; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    private long[] sideBySide(int[] customer) {
        long[] packed = new long[start[start.length - 1]];
        int[] next = start.clone();
        for (int i = 0; i < customer.length; i++) {
            if (epochDay[i] <= asOf) {
                packed[next[customer[i]]++] = ((long) epochDay[i] << 32) | i;
            }
        }
        return packed;
    }

    RepeatPurchases histories() {
        for (int customer = 0; customer + 1 < start.length; customer++) {
            Arrays.sort(order, start[customer], start[customer + 1]);
            add(customer);
        }
        return new RepeatPurchases(
                settings.scale(),
                Arrays.copyOf(customerOf, rows),
                Arrays.copyOf(frequency, rows),
                Arrays.copyOf(recency, rows),
                Arrays.copyOf(age, rows),
                Arrays.copyOf(meanValue, rows),
                Arrays.copyOf(logGaps, rows));
    }

    private void add(int customer) {
        int days = 0;
        int first = 0;
        int last = 0;
        long spentAgain = 0;
        int end = start[customer + 1];
        for (int i = start[customer]; i < end; ) {
            int day = day(i);
            int next = i;
            long spent = 0;
            boolean bought = false;
            while (next < end && day(next) == day) {
                long amount = amountMinor[(int) order[next]];
                spent = Math.addExact(spent, amount);
                bought |= amount >= 0;
                next++;
            }
            if (bought) {
                first = days == 0 ? day : first;
                logGaps[rows] += days == 0 ? 0 : FastMath.log(settings.scale().ofDays((double) day - last));
                last = day;
                days++;
            }
            spentAgain = days > 1 ? Math.addExact(spentAgain, spent) : spentAgain;
            i = next;
        }
        if (days > 0) {
            addRow(customer, days - 1, first, last, spentAgain);
        }
    }

    private int day(int i) {
        return (int) (order[i] >> 32);
    }

    private void addRow(int customer, int repeats, int first, int last, long spentAgain) {
        customerOf[rows] = customer;
        frequency[rows] = repeats;
        recency[rows] = settings.scale().ofDays((double) last - first);
        age[rows] = settings.scale().ofDays((double) asOf - first);
        meanValue[rows] = repeats == 0 ? 0 : spentAgain / minorUnits / repeats;
        rows++;
    }
}
