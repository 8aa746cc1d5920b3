package io.clientele.value;

import java.util.OptionalDouble;

/**
 * What a model says of each customer to come, row by row, whether it counts in time or in occasions. Every row is one
 * of the histories that were scored, in their order; a row that is none throws {@link IndexOutOfBoundsException}.
 * Immutable.
 *
 * <p>No figure is ever NaN or infinite.
 */
public sealed interface Outlook permits CustomerValues, OccasionValues {
    /** {@return the number of rows} */
    int size();

    /** {@return the probability that the customer has not dropped out, 0 to 1} */
    double probabilityAlive(int row);

    /** {@return the probability of at least one order within the horizon, 0 to 1} */
    double probabilityOfOrder(int row);

    /** {@return the mean number of orders within the horizon; those of one day, or of one occasion, count once} */
    double expectedOrders(int row);

    /**
     * What the customer spends within the horizon: expected orders times what one is expected to be worth.
     *
     * @param row the row
     * @return the mean; empty without a model of spend
     */
    OptionalDouble expectedSpend(int row);

    /**
     * What the customer spends within the lifetime of the settings, counted from the day of the analysis, money that
     * comes later being worth less; no costs are taken off, and nothing that was spent before is in it.
     *
     * @param row the row
     * @return the mean; empty without a model of spend
     */
    OptionalDouble lifetimeValue(int row);

    /** {@return the sum over all rows: the orders to expect within the horizon of the customers there are} */
    default double totalOrders() {
        double sum = 0;
        for (int row = 0; row < size(); row++) {
            sum += expectedOrders(row);
        }
        return sum;
    }
}
