package io.clientele.vat.total;

import java.util.Arrays;

/**
 * What the sum is made of: lines, and behind them discounts (with a negative amount) and charges, each in one group.
 * Not thread-safe.
 */
final class Parts {
    /** The amounts as priced, in minor units. */
    private long[] amounts;

    /** The number of each part's group. */
    private int[] groups;

    private int size;

    Parts(int expected) {
        this.amounts = new long[expected];
        this.groups = new int[expected];
    }

    void add(long amount, int group) {
        if (size == amounts.length) {
            amounts = Arrays.copyOf(amounts, 2 * size + 1);
            groups = Arrays.copyOf(groups, 2 * size + 1);
        }
        amounts[size] = amount;
        groups[size] = group;
        size++;
    }

    int size() {
        return size;
    }

    long amount(int part) {
        return amounts[part];
    }

    int group(int part) {
        return groups[part];
    }

    /** The amounts of each group. */
    long[] sums(int groupCount) {
        long[] sums = new long[groupCount];
        for (int i = 0; i < size; i++) {
            sums[groups[i]] = Math.addExact(sums[groups[i]], amounts[i]);
        }
        return sums;
    }
}
