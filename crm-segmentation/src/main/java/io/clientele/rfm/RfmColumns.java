package io.clientele.rfm;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The orders of a shop as columns: whose, on which day, for how much.
 *
 * <p>Give only orders that count: paid or completed ones, in one currency, without cancelled and test orders. An order
 * of more than zero is a purchase. One below zero is a return: it lowers the monetary value of its customer and is no
 * purchase. One of zero changes nothing. Customers are numbered from 0 without gaps; the numbers settle the order of
 * equal values under {@link RfmTies#NTILE}, so number them in the order of their text ids.
 *
 * <p>Immutable as long as the arrays it was given are left alone: they are not copied, because they are large.
 */
public final class RfmColumns {
    private final int customers;
    private final int[] customer;
    private final int[] epochDay;
    private final long[] amountMinor;

    private RfmColumns(int customers, int[] customer, int[] epochDay, long[] amountMinor) {
        this.customers = customers;
        this.customer = customer;
        this.epochDay = epochDay;
        this.amountMinor = amountMinor;
    }

    /**
     * Columns over the given arrays, which are not copied.
     *
     * @param customers how many customers there are, those without orders included; at most 2^30
     * @param customer the customer of each order, from 0 to {@code customers - 1}; checked when they are read
     * @param epochDay the day of each order, see {@link LocalDate#toEpochDay()}
     * @param amountMinor the amount of each order in minor units (cents)
     * @return the columns, over the same arrays
     * @throws IllegalArgumentException if the arrays differ in length, or {@code customers} is negative or too large
     */
    public static RfmColumns of(int customers, int[] customer, int[] epochDay, long[] amountMinor) {
        checkArgument(
                customer.length == epochDay.length && customer.length == amountMinor.length,
                "Columns differ in length: %s customers, %s days, %s amounts",
                customer.length,
                epochDay.length,
                amountMinor.length);
        checkArgument(0 <= customers && customers <= 1 << 30, "Cannot hold %s customers", customers);
        return new RfmColumns(customers, customer, epochDay, amountMinor);
    }

    /** {@return a builder to which orders are added one by one} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the number of customers, those without orders included} */
    public int customers() {
        return customers;
    }

    /** {@return the number of orders} */
    public int size() {
        return customer.length;
    }

    int[] customer() {
        return customer;
    }

    int[] epochDay() {
        return epochDay;
    }

    long[] amountMinor() {
        return amountMinor;
    }

    /** Takes orders one by one; takes 16 bytes an order, up to 40 while growing. Not thread-safe. */
    public static final class Builder {
        private static final int FIRST_CAPACITY = 1024;

        private int size;
        private int[] customer = new int[FIRST_CAPACITY];
        private int[] epochDay = new int[FIRST_CAPACITY];
        private long[] amountMinor = new long[FIRST_CAPACITY];

        private Builder() {}

        /**
         * Adds an order.
         *
         * @param customer the customer's number, from 0
         * @param day the day of the order, in the shop's zone
         * @param amountMinor the amount in minor units; below zero for a return
         * @return this builder
         * @throws ArithmeticException if the day is millions of years away
         */
        public Builder add(int customer, LocalDate day, long amountMinor) {
            if (size == this.customer.length) {
                grow(Math.addExact(size, size >> 1));
            }
            this.customer[size] = customer;
            this.epochDay[size] = Math.toIntExact(day.toEpochDay());
            this.amountMinor[size] = amountMinor;
            size++;
            return this;
        }

        /**
         * The orders added so far, as a copy; the builder can be used further.
         *
         * @param customers how many customers there are, those without orders included
         * @return the columns
         * @throws IllegalArgumentException if {@code customers} is negative or more than 2^30
         */
        public RfmColumns build(int customers) {
            return of(
                    customers,
                    Arrays.copyOf(customer, size),
                    Arrays.copyOf(epochDay, size),
                    Arrays.copyOf(amountMinor, size));
        }

        private void grow(int capacity) {
            customer = Arrays.copyOf(customer, capacity);
            epochDay = Arrays.copyOf(epochDay, capacity);
            amountMinor = Arrays.copyOf(amountMinor, capacity);
        }
    }
}
