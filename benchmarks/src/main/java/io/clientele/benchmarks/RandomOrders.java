package io.clientele.benchmarks;

import io.clientele.rfm.RfmColumns;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Generated orders of a shop, as columns: three years of them, in no order of customers, as a shop has them.
 *
 * <p>Some customers buy far more often than others, amounts are skewed, and three orders in a hundred are returns.
 */
final class RandomOrders {
    static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private static final int DAYS = 3 * 365;

    final int customers;
    final int[] customer;
    final int[] epochDay;
    final long[] amountMinor;

    private RandomOrders(int orders, int customers) {
        this.customers = customers;
        this.customer = new int[orders];
        this.epochDay = new int[orders];
        this.amountMinor = new long[orders];
    }

    static RandomOrders generate(int orders, int customers, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomOrders generated = new RandomOrders(orders, customers);
        int[] shuffled = shuffled(customers, random);
        int lastDay = (int) LAST_DAY.toEpochDay();
        for (int i = 0; i < orders; i++) {
            double x = random.nextDouble();
            generated.customer[i] = shuffled[(int) (customers * x * Math.sqrt(x))];
            generated.epochDay[i] = lastDay - random.nextInt(DAYS);
            generated.amountMinor[i] = amount(random);
        }
        return generated;
    }

    RfmColumns columns() {
        return RfmColumns.of(customers, customer, epochDay, amountMinor);
    }

    private static long amount(SplittableRandom random) {
        double x = random.nextDouble();
        long cents = 500 + (long) (4_000 * x / (1.02 - x));
        return random.nextInt(100) < 3 ? -cents / 2 : cents;
    }

    private static int[] shuffled(int size, SplittableRandom random) {
        int[] numbers = new int[size];
        for (int i = 1; i < size; i++) {
            int j = random.nextInt(i + 1);
            numbers[i] = numbers[j];
            numbers[j] = i;
        }
        return numbers;
    }
}
