package io.clientele.value;

import static com.google.common.base.Preconditions.checkArgument;

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
     * The histories of customers whose days are occasions.
     *
     * @param purchases see {@link CustomerHistories#onOccasions}
     * @return one row for each history that there is, in the order in which they first come
     * @throws IllegalArgumentException if a recency or age is no whole number
     */
    public static OccasionHistories of(RepeatPurchases purchases) {
        Patterns patterns = Patterns.of(purchases);
        int rows = patterns.size();
        int[] frequency = new int[rows];
        int[] recency = new int[rows];
        int[] opportunities = new int[rows];
        int[] customers = new int[rows];
        for (int row = 0; row < rows; row++) {
            frequency[row] = patterns.frequency(row);
            recency[row] = whole(patterns.recency(row));
            opportunities[row] = whole(patterns.age(row));
            customers[row] = (int) patterns.customers(row);
        }
        return new OccasionHistories(frequency, recency, opportunities, customers);
    }

    static int whole(double number) {
        int whole = (int) number;
        checkArgument(whole == number, "Occasions are counted, there are not %s of them", number);
        return whole;
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
