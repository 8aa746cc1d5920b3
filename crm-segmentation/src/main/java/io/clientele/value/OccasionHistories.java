package io.clientele.value;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Histories on occasions that are counted, as {@link BgBb} looks at them: how many customers have each. Immutable as
 * long as the arrays given are left alone.
 */
public final class OccasionHistories {
    private final int[] frequency;
    private final int[] recency;
    private final int[] opportunities;
    private final int[] customers;

    private OccasionHistories(int[] frequency, int[] recency, int[] opportunities, int[] customers) {
        this.frequency = frequency;
        this.recency = recency;
        this.opportunities = opportunities;
        this.customers = customers;
    }

    /**
     * Histories that are known already; the arrays are not copied.
     *
     * @param frequency occasions with a purchase, the first purchase left out
     * @param recency the number of the last of them, 0 for none
     * @param opportunities how many occasions there have been since the first purchase
     * @param customers how many customers have this history, from 0
     * @return the histories, in this order
     * @throws IllegalArgumentException if the arrays differ in length or a row is no possible history
     */
    public static OccasionHistories ofCounts(int[] frequency, int[] recency, int[] opportunities, int[] customers) {
        int rows = frequency.length;
        checkArgument(
                recency.length == rows && opportunities.length == rows && customers.length == rows,
                "Columns differ in length: %s, %s, %s and %s",
                rows,
                recency.length,
                opportunities.length,
                customers.length);
        for (int row = 0; row < rows; row++) {
            check(frequency[row], recency[row], opportunities[row]);
            checkArgument(customers[row] >= 0, "Row %s has %s customers", row, customers[row]);
        }
        return new OccasionHistories(frequency, recency, opportunities, customers);
    }

    /**
     * The histories in some orders, the occasions being periods of so many days, of which the last one ends with the
     * day of the analysis. The period with the first purchase is not an occasion; later ones are, whether or not
     * something was bought. Amounts below zero are returns and no purchases.
     *
     * @param customers how many customers there are, those without orders included
     * @param customer the customer of each order, from 0 to {@code customers - 1}
     * @param epochDay the day of each order, see {@link LocalDate#toEpochDay()}
     * @param amountMinor the amount of each order in minor units
     * @param periods the day of the analysis and the length of a period
     * @return one row for each customer with a purchase, by ascending number of the customer
     * @throws IllegalArgumentException if the arrays differ in length
     */
    public static OccasionHistories of(
            int customers, int[] customer, int[] epochDay, long[] amountMinor, Periods periods) {
        checkArgument(
                customer.length == epochDay.length && customer.length == amountMinor.length,
                "Columns differ in length");
        long[] bought = new long[customer.length];
        int size = 0;
        for (int i = 0; i < customer.length; i++) {
            long ago = periods.asOf().toEpochDay() - epochDay[i];
            if (ago >= 0 && amountMinor[i] >= 0 && customer[i] < customers) {
                long periodsAgo = ago / periods.days();
                bought[size++] = ((long) customer[i] << 32) | (Integer.MAX_VALUE - periodsAgo);
            }
        }
        return rows(Arrays.stream(bought, 0, size).sorted().distinct().toArray());
    }

    /** Of different pairs of customer and period, sorted. */
    private static OccasionHistories rows(long[] bought) {
        int[] frequency = new int[bought.length];
        int[] recency = new int[bought.length];
        int[] opportunities = new int[bought.length];
        int rows = 0;
        for (int i = 0; i < bought.length; ) {
            int end = i;
            while (end < bought.length && bought[end] >> 32 == bought[i] >> 32) {
                end++;
            }
            frequency[rows] = end - i - 1;
            recency[rows] = (int) (bought[end - 1] - bought[i]);
            opportunities[rows] = Integer.MAX_VALUE - (int) bought[i];
            rows++;
            i = end;
        }
        int[] one = new int[rows];
        Arrays.fill(one, 1);
        return new OccasionHistories(
                Arrays.copyOf(frequency, rows), Arrays.copyOf(recency, rows), Arrays.copyOf(opportunities, rows), one);
    }

    /**
     * Occasions that follow each other. Immutable.
     *
     * @param asOf the last day of the last one; later orders are not seen
     * @param days how long one is, 1 to 3,660
     */
    public record Periods(LocalDate asOf, int days) {
        /**
         * Periods.
         *
         * @throws IllegalArgumentException if the number of days is out of bounds
         */
        public Periods {
            checkArgument(1 <= days && days <= 3_660, "A period has 1 to 3,660 days, not %s", days);
        }
    }

    static void check(int frequency, int recency, int opportunities) {
        boolean possible = 0 <= frequency && frequency <= recency && recency <= opportunities;
        if (!possible || (frequency > 0) != (recency > 0)) {
            throw new IllegalArgumentException("No history: frequency " + frequency + ", recency " + recency + ", of "
                    + opportunities + " opportunities");
        }
    }

    /** {@return the number of rows} */
    public int size() {
        return frequency.length;
    }

    /** {@return occasions with a purchase, the first purchase left out} */
    public int frequency(int row) {
        return frequency[row];
    }

    /** {@return the number of the last of them, 0 for none} */
    public int recency(int row) {
        return recency[row];
    }

    /** {@return how many occasions there have been since the first purchase} */
    public int opportunities(int row) {
        return opportunities[row];
    }

    /** {@return how many customers have this history} */
    public int customers(int row) {
        return customers[row];
    }

    /** The number of customers of all rows. */
    int total() {
        return Arrays.stream(customers).sum();
    }
}
