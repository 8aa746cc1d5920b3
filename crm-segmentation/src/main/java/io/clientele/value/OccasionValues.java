package io.clientele.value;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What {@link BgBb} says of each customer, as columns: one row for each row of the histories. Immutable.
 *
 * <p>No figure is ever NaN or infinite.
 */
public final class OccasionValues implements Outlook {
    private static final int FIGURES = 5;

    /** A median beyond so many occasions is none. */
    private static final int NEVER = 3_652;

    private final RepeatPurchases purchases;
    private final double[] alive;
    private final double[] order;
    private final double[] orders;
    private final double[] lifetimeOrders;
    private final int[] next;
    private final double[] value;

    private OccasionValues(RepeatPurchases purchases, boolean withSpend) {
        this.purchases = purchases;
        int size = purchases.size();
        alive = new double[size];
        order = new double[size];
        orders = new double[size];
        lifetimeOrders = new double[size];
        next = new int[size];
        value = new double[withSpend ? size : 0];
    }

    /**
     * Scores customers, without money.
     *
     * @param purchases histories whose days are occasions, see {@link CustomerHistories#onOccasions}
     * @param model the model, fitted to the same occasions
     * @param settings how far to look ahead
     * @return the scores, without spend and lifetime value
     * @throws IllegalArgumentException if a recency or age is no whole number
     */
    public static OccasionValues ofOrders(RepeatPurchases purchases, BgBb model, Ahead settings) {
        OccasionValues values = new OccasionValues(purchases, false);
        values.score(model, settings);
        return values;
    }

    /**
     * Scores customers.
     *
     * @param purchases histories whose days are occasions, see {@link CustomerHistories#onOccasions}
     * @param model the model, fitted to the same occasions
     * @param spend the model of spend; the mean over customers must exist ({@code q > 1})
     * @param settings how far to look ahead
     * @return the scores
     * @throws IllegalArgumentException if a recency or age is no whole number, or the mean spend over customers does
     *     not exist
     */
    public static OccasionValues of(RepeatPurchases purchases, BgBb model, GammaGamma spend, Ahead settings) {
        checkArgument(spend.q() > 1, "The mean spend does not exist for q = %s", spend.q());
        OccasionValues values = new OccasionValues(purchases, true);
        values.score(model, settings);
        for (int row = 0; row < purchases.size(); row++) {
            values.value[row] = spend.expectedValue(purchases.frequency(row), purchases.meanValue(row));
        }
        return values;
    }

    /**
     * How far to look ahead, in occasions. Immutable.
     *
     * @param horizon over how many orders are told, 1 to 36,500
     * @param lifetime over how many the lifetime value is added up, 1 to 36,500
     * @param discount by how much money is worth less with each, 0 to 10
     */
    public record Ahead(int horizon, int lifetime, double discount) {
        /**
         * Settings.
         *
         * @throws IllegalArgumentException if a number is out of bounds
         */
        public Ahead {
            checkArgument(isSpan(horizon) && isSpan(lifetime), "Occasions ahead are 1 to 36,500");
            checkArgument(discount >= 0 && discount <= 10, "The discount is 0 to 10");
        }

        private static boolean isSpan(int occasions) {
            return 1 <= occasions && occasions <= 36_500;
        }
    }

    private void score(BgBb model, Ahead ahead) {
        AgeCache known = new AgeCache(FIGURES, true);
        for (int row = 0; row < purchases.size(); row++) {
            int x = purchases.frequency(row);
            int last = OccasionHistories.whole(purchases.recency(row));
            int age = OccasionHistories.whole(purchases.age(row));
            int place = known.find(x, last, age);
            if (place < 0) {
                place = known.renew(x, last, age);
                known.put(place, model.probabilityAlive(x, last, age));
                known.put(place + 1, model.probabilityOfOrder(x, last, age, ahead.horizon()));
                known.put(place + 2, model.expectedOrders(x, last, age, ahead.horizon()));
                known.put(place + 3, model.discountedOrders(x, last, age, ahead.lifetime(), ahead.discount()));
                known.put(place + 4, model.occasionsToOrder(x, age, NEVER).orElse(0));
            }
            alive[row] = known.get(place);
            order[row] = known.get(place + 1);
            orders[row] = known.get(place + 2);
            lifetimeOrders[row] = known.get(place + 3);
            next[row] = (int) known.get(place + 4);
        }
    }

    @Override
    public int size() {
        return alive.length;
    }

    /** {@return the probability that the customer is still there on the next occasion, 0 to 1} */
    @Override
    public double probabilityAlive(int row) {
        return alive[row];
    }

    @Override
    public double probabilityOfOrder(int row) {
        return order[row];
    }

    /** {@return the number of occasions with a purchase to expect within the horizon} */
    @Override
    public double expectedOrders(int row) {
        return orders[row];
    }

    @Override
    public OptionalDouble expectedSpend(int row) {
        return value.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(value[row] * orders[row]);
    }

    @Override
    public OptionalDouble lifetimeValue(int row) {
        return value.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(value[row] * lifetimeOrders[row]);
    }

    /**
     * On which occasion to come one in two customers with this history have bought again, if they stay.
     *
     * @param row the row
     * @return from 1; empty beyond 3,652 occasions
     */
    public OptionalInt occasionsToNextOrder(int row) {
        return next[row] > 0 ? OptionalInt.of(next[row]) : OptionalInt.empty();
    }
}
