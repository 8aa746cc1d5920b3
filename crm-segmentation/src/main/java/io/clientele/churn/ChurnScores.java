package io.clientele.churn;

import com.google.common.collect.ImmutableList;
import io.clientele.value.RepeatPurchases;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The churn risk of each customer, as columns: one row for each customer with a purchase. Immutable.
 *
 * <p>No figure is ever NaN or infinite.
 */
public final class ChurnScores {
    private static final int MOST_DRIVERS = 2;
    private static final double NEGLIGIBLE = 0.05;

    private final ChurnFeatures features;
    private final Optional<Logistic> logistic;
    private final ChurnSettings settings;
    private final double[] returns;
    private final double[] orders;
    private final int[] likelyOrders;
    private final double meanReturn;

    ChurnScores(
            ChurnFeatures features,
            Optional<Logistic> logistic,
            ChurnSettings settings,
            double[] returns,
            double[] orders) {
        this.features = features;
        this.logistic = logistic;
        this.settings = settings;
        this.returns = returns;
        this.orders = orders;
        this.likelyOrders = LikelyOrders.of(
                returns,
                Arrays.stream(orders)
                        .map(each -> Math.min(each, LikelyOrders.MOST))
                        .toArray());
        double sum = 0;
        for (double each : returns) {
            sum += each;
        }
        this.meanReturn = returns.length == 0 ? 0 : sum / returns.length;
    }

    /** {@return the number of rows} */
    public int size() {
        return returns.length;
    }

    /** {@return the histories the rows belong to, times in days} */
    public RepeatPurchases histories() {
        return features.histories();
    }

    /** {@return the probability of at least one purchase within the horizon, 0 to 1} */
    public double probabilityOfReturn(int row) {
        return returns[row];
    }

    /** {@return the probability of none, 0 to 1} */
    public double risk(int row) {
        return 1 - returns[row];
    }

    /**
     * The mean number of purchase days within the horizon. Means add up: to what a group of customers will order, and
     * with money to what it will spend. What one customer does they miss by more than {@link #likelyOrders} does.
     *
     * @param row the row
     * @return 0 or more, with fractions
     */
    public double expectedOrders(int row) {
        return orders[row];
    }

    /**
     * How many purchase days of this customer within the horizon are likely: the answer to "how many will this one
     * place". Of all whole numbers that add up to what is expected of all customers these err least, customer by
     * customer: everybody has the same quantile of the orders they may place (Koenker and Bassett 1978). Most customers
     * of most shops have 0, also some who may well come back; for sums over some of the customers, and for money, take
     * {@link #expectedOrders}.
     *
     * @param row the row
     * @return 0 or more; the sum over all rows is that of the expected orders, rounded, a half up. It hangs on all
     *     rows: other customers in the shop can make it one more or less. Of customers alike, earlier rows may have one
     *     more. Of more than a million orders expected of one customer a million count
     */
    public int likelyOrders(int row) {
        return likelyOrders[row];
    }

    /** {@return the band of the risk} */
    public ChurnBand band(int row) {
        return settings.band(risk(row));
    }

    /**
     * What raises the risk of somebody whose risk is above the shop's mean, and what lowers that of the others, in
     * words that complete "because the customer …".
     *
     * @param row the row
     * @return one or two reasons, the weightiest first
     */
    public List<String> drivers(int row) {
        boolean raises = returns[row] < meanReturn;
        List<String> words = logistic.map(regression -> ChurnFeatures.all().stream()
                        .filter(feature -> weight(regression, row, feature, raises) > NEGLIGIBLE)
                        .sorted(Comparator.comparingDouble(feature -> -weight(regression, row, feature, raises)))
                        .map(feature -> ChurnFeatures.words(histories(), row, feature, raises))
                        .distinct()
                        .limit(MOST_DRIVERS)
                        .toList())
                .orElse(ImmutableList.of());
        return words.isEmpty()
                ? ImmutableList.of(ChurnFeatures.words(histories(), row, ChurnFeatures.SILENCE, raises))
                : words;
    }

    /** What a feature adds in the direction in question. */
    private double weight(Logistic regression, int row, int feature, boolean raisesRisk) {
        double toReturn = regression.contribution(features.row(row), feature);
        return raisesRisk ? -toReturn : toReturn;
    }
}
