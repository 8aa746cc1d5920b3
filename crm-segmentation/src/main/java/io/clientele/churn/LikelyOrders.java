package io.clientele.churn;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How many orders each customer is likely to place: whole numbers that add up to what is expected of all, and of all
 * such numbers those that err least, customer by customer.
 *
 * <p>A mean says what many customers come to, not what one of them does: half an order is expected of somebody who most
 * likely places none. Wanted are numbers {@code n} with the smallest {@code sum E|X - n|}, whose sum is that of the
 * means. What errs least for one customer is the median, in general a quantile (Koenker and Bassett, Regression
 * Quantiles, Econometrica 46, 1978). With the sum given, {@code sum E|X - n| + lambda (sum n - N)} is least (Lagrange)
 * where {@code 2 P(X <= n) - 1 + lambda} passes zero for each customer: where all have the same quantile of their
 * orders, and the sum decides which.
 *
 * <p>So the {@code k}-th order of a customer is given if {@code P(X >= k)} is at least a bound that is the same for
 * all. These probabilities fall with {@code k}, thus the {@code N} most probable orders of all are given. That needs no
 * search for the quantile, and the sum is right to the order. Of orders that are equally probable, those of customers
 * of whom more is expected come first, and then those of earlier rows; only there are customers of the same figures
 * treated differently, by one order.
 *
 * <p>How the orders of one customer spread about their mean is that of {@link OrderChances}. The time taken grows
 * linearly with customers and orders; 36 bytes are needed for each customer.
 */
final class LikelyOrders {
    /** More orders than these are not expected of anybody. */
    static final int MOST = 1_000_000;

    /** The bound goes down in steps: the last of them, which goes too far, is looked at order by order. */
    private static final double STEP = 0.9;
    /** What is less probable may be the rounding of what lies before it; so far down the bound never comes. */
    private static final double NEVER = 1e-9;

    private final OrderChances chances;
    private final double[] mean;

    private LikelyOrders(double[] returns, double[] orders) {
        this.chances = new OrderChances(returns, orders);
        this.mean = orders;
    }

    /**
     * Whole numbers of orders. An expected number that is smaller than the probability of any order is taken at its
     * word, and the probability is not.
     *
     * @param returns the probability of at least one order, 0 to 1, for each customer
     * @param orders the expected number of orders, 0 to a million, for each customer
     * @return for each customer 0 or more; their sum is the sum of the expected numbers, a half being rounded up
     * @throws IllegalArgumentException if the arrays differ in length, or a figure is NaN or out of its bounds
     */
    static int[] of(double[] returns, double[] orders) {
        checkArgument(returns.length == orders.length, "%s and %s customers", returns.length, orders.length);
        return new LikelyOrders(returns, orders)
                .share(Math.round(Arrays.stream(orders).sum()));
    }

    private int[] share(long total) {
        long left = total - Arrays.stream(chances.given()).asLongStream().sum();
        double bound = STEP;
        long count = chances.countDownTo(bound);
        while (count < left && bound > NEVER) {
            chances.giveDownTo(bound);
            left -= count;
            bound *= STEP;
            count = chances.countDownTo(bound);
        }
        return new LastStep(Math.toIntExact(count), bound).share(Math.toIntExact(Math.max(0, count - left)));
    }

    /** The orders that are as probable as the last bound, but not as the one before it. */
    private final class LastStep {
        private final int[] row;
        private final double[] probability;

        LastStep(int count, double bound) {
            this.row = new int[count];
            this.probability = new double[count];
            int i = 0;
            for (int customer = 0; customer < mean.length; customer++) {
                for (; chances.more(customer) >= bound; chances.give(customer)) {
                    row[i] = customer;
                    probability[i++] = chances.more(customer);
                }
            }
        }

        /** Gives all but the least probable. */
        int[] share(int surplus) {
            int[] given = chances.given();
            if (surplus > 0) {
                double[] sorted = probability.clone();
                Arrays.sort(sorted);
                double cut = sorted[surplus - 1];
                int[] below = all().filter(i -> probability[i] < cut).toArray();
                takeBack(given, Arrays.stream(below));
                takeBack(given, tied(cut).limit(surplus - below.length));
            }
            return given;
        }

        private void takeBack(int[] given, IntStream orders) {
            orders.forEach(i -> given[row[i]]--);
        }

        private IntStream all() {
            return IntStream.range(0, row.length);
        }

        /** Of the same probability, those that are given first the last. */
        private IntStream tied(double cut) {
            return all().filter(i -> probability[i] == cut)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingDouble(i -> mean[row[i]])
                            .thenComparing(Comparator.reverseOrder()))
                    .mapToInt(Integer::intValue);
        }
    }
}
