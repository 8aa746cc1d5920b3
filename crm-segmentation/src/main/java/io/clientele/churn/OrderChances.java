package io.clientele.churn;

import static com.google.common.base.Preconditions.checkArgument;

import org.apache.commons.math3.distribution.PoissonDistribution;

/**
 * How probable one order more is, customer by customer: the first, and after each that is given the next. Not
 * thread-safe.
 *
 * <p>The orders of a customer with mean {@code m} and probability {@code p} of any are taken to be negative binomial,
 * which is what a Poisson distribution becomes where one does not know how lively a customer is. With {@code y}, by
 * which the variance exceeds the mean, as a part of the mean, it has
 *
 * <pre>P(0) = (1 + y)^(-m/y) = 1 - p,   P(j + 1) = P(j) (m + j y) / ((j + 1) (1 + y))</pre>
 *
 * so that {@code y} is the root of {@code ln(1 + y) = y u / m}, {@code u = -ln(1 - p)}. For {@code y = 0} it is
 * Poisson's, and so it is left where {@code p} is higher than even that would have it. The recurrence (Panjer 1981,
 * class (a, b, 0)) has no difference in it and does not ask whether {@code m/y} is a whole number.
 */
final class OrderChances {
    /** Of whom orders are expected, nobody is surer to stay away. */
    private static final double LEAST_RETURN = 1e-6;
    /** From here on the first probabilities of Poisson's distribution come near to what a double can hold. */
    private static final double MANY = 600;
    /** So many standard deviations below the mean hardly anything is left: 1e-30. */
    private static final double FAR_BELOW = 12;

    private final double[] mean;
    private final double[] spread;
    /** How many orders have been given. */
    private final int[] given;
    /** The probability of exactly as many as were given. */
    private final double[] exactly;
    /** The probability of at least one more than were given. */
    private final double[] more;

    /**
     * Begins with nothing given to anybody.
     *
     * @param returns the probability of any order, for each customer
     * @param orders the mean number of orders, for each customer; not copied
     */
    OrderChances(double[] returns, double[] orders) {
        int size = orders.length;
        this.mean = orders;
        this.spread = new double[size];
        this.given = new int[size];
        this.exactly = new double[size];
        this.more = new double[size];
        for (int row = 0; row < size; row++) {
            begin(row, returns[row]);
        }
    }

    private void begin(int row, double returns) {
        double m = mean[row];
        checkArgument(0 <= returns && returns <= 1, "A probability is 0 to 1, not %s", returns);
        checkArgument(0 <= m && m <= LikelyOrders.MOST, "Expected orders are 0 to a million, not %s", m);
        double p = Math.max(LEAST_RETURN, returns);
        double none = -StrictMath.log1p(-p);
        if (none < m) {
            spread[row] = spread(none / m);
            exactly[row] = 1 - p;
            more[row] = p;
        } else if (m < MANY) {
            exactly[row] = StrictMath.exp(-m);
            more[row] = -StrictMath.expm1(-m);
        } else {
            given[row] = (int) (m - FAR_BELOW * Math.sqrt(m));
            exactly[row] = new PoissonDistribution(null, m, 1e-12, 1).probability(given[row]);
            more[row] = 1;
        }
    }

    /**
     * The root above zero of {@code ln(1 + y) = ratio y}, by Newton's method, which from above never passes it.
     *
     * @param ratio above 0, below 1
     */
    static double spread(double ratio) {
        // A bound from above of Lambert's function (Chatzigeorgiou 2013): y = -1 - W(-ratio exp(-ratio)) / ratio.
        double v = Math.max(0, ratio - 1 - StrictMath.log(ratio));
        double next = (1 + Math.sqrt(2 * v) + v) / ratio - 1;
        double y;
        do {
            y = next;
            double slope = ratio - 1 / (1 + y);
            next = slope > 0 ? y - (ratio * y - StrictMath.log1p(y)) / slope : y;
        } while (next < y * (1 - 1e-14));
        return Math.max(0, next);
    }

    /** {@return how probable it is that the customer of a row orders more often than was given} */
    double more(int row) {
        return more[row];
    }

    /** Gives one order more to the customer of a row. */
    void give(int row) {
        double y = spread[row];
        int j = given[row]++;
        exactly[row] *= (mean[row] + j * y) / ((j + 1.0) * (1 + y));
        more[row] = Math.max(0, more[row] - exactly[row]);
    }

    /** Gives orders to everybody as long as the next one is at least so probable. */
    void giveDownTo(double least) {
        for (int row = 0; row < given.length; row++) {
            while (more[row] >= least) {
                give(row);
            }
        }
    }

    /** {@return how many orders that would be} */
    long countDownTo(double least) {
        long count = 0;
        for (int row = 0; row < given.length; row++) {
            if (more[row] >= least) {
                count += countDownTo(least, row);
            }
        }
        return count;
    }

    private int countDownTo(double least, int row) {
        double m = mean[row];
        double y = spread[row];
        double probability = exactly[row];
        double atLeast = more[row];
        int j = given[row];
        while (atLeast >= least) {
            probability *= (m + j * y) / ((j + 1.0) * (1 + y));
            atLeast = Math.max(0, atLeast - probability);
            j++;
        }
        return j - given[row];
    }

    /** {@return how many were given to each customer} */
    int[] given() {
        return given.clone();
    }
}
