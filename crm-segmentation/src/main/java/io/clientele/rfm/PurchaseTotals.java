package io.clientele.rfm;

import io.clientele.internal.Workers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Last purchase day, number of purchases and net amount of every customer, from one pass over the orders.
 *
 * <p>Orders come in no particular order, so each one touches a customer somewhere in memory. What is known of a
 * customer therefore lies together in two longs, on one cache line: the day above the count, and the amount. Several
 * threads each take a share of the orders and fill totals of their own, which are then added up; the sums, counts and
 * maxima do not depend on the shares.
 *
 * <p>Not thread-safe.
 */
final class PurchaseTotals {
    private static final long COUNT = 0xFFFF_FFFFL;
    private static final long NO_PURCHASE = (long) Integer.MIN_VALUE << 32;

    /**
     * For customer c: at 2c the last day (upper half) and the number of purchases (lower half), at 2c + 1 the amount.
     */
    private final long[] totals;

    private PurchaseTotals(int customers) {
        totals = new long[2 * customers];
        for (int i = 0; i < totals.length; i += 2) {
            totals[i] = NO_PURCHASE;
        }
    }

    /** The totals of the orders up to a day, inclusive. */
    static PurchaseTotals of(RfmColumns orders, int lastDay, Workers workers) {
        int shares = Math.max(1, Math.min(workers.threads(), orders.size()));
        PurchaseTotals[] parts = new PurchaseTotals[shares];
        List<Runnable> work = IntStream.range(0, shares)
                .<Runnable>mapToObj(share -> () -> {
                    PurchaseTotals part = new PurchaseTotals(orders.customers());
                    part.add(orders, start(orders, share, shares), start(orders, share + 1, shares), lastDay);
                    parts[share] = part;
                })
                .toList();
        workers.run(work);
        Arrays.stream(parts).skip(1).forEach(parts[0]::merge);
        return parts[0];
    }

    int lastDay(int customer) {
        return (int) (totals[2 * customer] >> 32);
    }

    int purchases(int customer) {
        return (int) totals[2 * customer];
    }

    long amountMinor(int customer) {
        return totals[2 * customer + 1];
    }

    private static int start(RfmColumns orders, int share, int shares) {
        return (int) ((long) orders.size() * share / shares);
    }

    private void add(RfmColumns orders, int from, int to, int lastDay) {
        long[] sums = totals;
        int[] customer = orders.customer();
        int[] epochDay = orders.epochDay();
        long[] amountMinor = orders.amountMinor();
        for (int i = from; i < to; i++) {
            int day = epochDay[i];
            if (day <= lastDay) {
                int slot = 2 * customer[i];
                long amount = amountMinor[i];
                sums[slot + 1] = Math.addExact(sums[slot + 1], amount);
                if (amount > 0) {
                    sums[slot] = latest(sums[slot], (long) day << 32) + 1;
                }
            }
        }
    }

    private void merge(PurchaseTotals other) {
        for (int i = 0; i < totals.length; i += 2) {
            long count = other.totals[i] & COUNT;
            totals[i] = latest(totals[i], other.totals[i] & ~COUNT) + count;
            totals[i + 1] = Math.addExact(totals[i + 1], other.totals[i + 1]);
        }
    }

    /** The entry with the later of its own day and another one, which has no count. */
    private static long latest(long entry, long otherDay) {
        return Math.max(entry & ~COUNT, otherDay) | (entry & COUNT);
    }
}
