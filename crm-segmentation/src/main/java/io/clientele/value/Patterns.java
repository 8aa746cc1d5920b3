package io.clientele.value;

import java.util.Arrays;

/**
 * The different histories of a shop, and how many customers have each: most customers bought once, on one of a few
 * hundred days. In the order in which they first come. Immutable.
 */
final class Patterns {
    private final int size;
    private final int[] frequency;
    private final double[] recency;
    private final double[] age;
    private final double[] customers;
    private final int highestFrequency;

    private Patterns(int size, int[] frequency, double[] recency, double[] age, double[] customers) {
        this.size = size;
        this.frequency = frequency;
        this.recency = recency;
        this.age = age;
        this.customers = customers;
        this.highestFrequency = Arrays.stream(frequency, 0, size).max().orElse(0);
    }

    static Patterns of(RepeatPurchases purchases) {
        int rows = purchases.size();
        Patterns patterns = new Patterns(0, new int[rows], new double[rows], new double[rows], new double[rows]);
        int[] slots = new int[Integer.highestOneBit(Math.max(1, rows)) * 4];
        int size = 0;
        for (int row = 0; row < rows; row++) {
            int x = purchases.frequency(row);
            double tx = purchases.recency(row);
            double age = purchases.age(row);
            int slot = hash(x, tx, age) & (slots.length - 1);
            while (slots[slot] != 0 && !patterns.is(slots[slot] - 1, x, tx, age)) {
                slot = (slot + 1) & (slots.length - 1);
            }
            if (slots[slot] == 0) {
                patterns.frequency[size] = x;
                patterns.recency[size] = tx;
                patterns.age[size] = age;
                slots[slot] = ++size;
            }
            patterns.customers[slots[slot] - 1]++;
        }
        return new Patterns(size, patterns.frequency, patterns.recency, patterns.age, patterns.customers);
    }

    private static int hash(int x, double tx, double age) {
        long bits = x * 0x9e3779b97f4a7c15L + Double.doubleToLongBits(tx) * 31 + Double.doubleToLongBits(age);
        bits = (bits ^ (bits >>> 32)) * 0x9e3779b97f4a7c15L;
        return (int) (bits >>> 32);
    }

    private boolean is(int pattern, int x, double tx, double t) {
        return frequency[pattern] == x && recency[pattern] == tx && age[pattern] == t;
    }

    /** At most so many of the patterns, evenly taken: enough to find where to look. */
    Patterns thinned(int most) {
        int every = (size + most - 1) / most;
        if (every <= 1) {
            return this;
        }
        int kept = (size + every - 1) / every;
        Patterns thin = new Patterns(0, new int[kept], new double[kept], new double[kept], new double[kept]);
        for (int i = 0; i < kept; i++) {
            thin.frequency[i] = frequency[i * every];
            thin.recency[i] = recency[i * every];
            thin.age[i] = age[i * every];
            thin.customers[i] = customers[i * every];
        }
        return new Patterns(kept, thin.frequency, thin.recency, thin.age, thin.customers);
    }

    int size() {
        return size;
    }

    int frequency(int pattern) {
        return frequency[pattern];
    }

    double recency(int pattern) {
        return recency[pattern];
    }

    double age(int pattern) {
        return age[pattern];
    }

    double customers(int pattern) {
        return customers[pattern];
    }

    int highestFrequency() {
        return highestFrequency;
    }

    double meanAge() {
        double sum = 0;
        double count = 0;
        for (int i = 0; i < size; i++) {
            sum += customers[i] * age[i];
            count += customers[i];
        }
        return count == 0 ? 0 : sum / count;
    }
}
