package io.clientele.value;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * The modified beta-geometric and negative binomial model: customers buy at random at a rate drawn from a gamma
 * distribution, and drop out after each purchase, the first one included, with a chance drawn from a beta distribution.
 * Immutable.
 *
 * <p>Source: Batislam, Denizel and Filiztekin (2007); Hoppe and Wagner (2007).
 *
 * @param r the shape of the rates: the smaller, the more customers differ
 * @param alpha their scale, a time: the mean rate is r / alpha
 * @param a the mean chance to drop out is a / (a + b)
 * @param b see a; the smaller their sum, the more customers differ
 */
public record MbgNbd(double r, double alpha, double a, double b) implements PurchaseModel {
    /**
     * The model.
     *
     * @throws IllegalArgumentException if a parameter is not above zero and finite
     */
    public MbgNbd {
        Numbers.checkPositive("r", r);
        Numbers.checkPositive("alpha", alpha);
        Numbers.checkPositive("a", a);
        Numbers.checkPositive("b", b);
    }

    @Override
    public ModelType type() {
        return ModelType.MBG_NBD;
    }

    @Override
    public Map<String, Double> parameters() {
        return ImmutableMap.of("r", r, "alpha", alpha, "a", a, "b", b);
    }

    @Override
    public double logLikelihood(int frequency, double recency, double age) {
        RepeatPurchases.checkHistory(frequency, recency, age);
        return BetaGeometric.logLikelihood(r, alpha, a, b, frequency + 1, frequency, recency, age);
    }

    @Override
    public double probabilityAlive(int frequency, double recency, double age) {
        RepeatPurchases.checkHistory(frequency, recency, age);
        return BetaGeometric.probabilityAlive(r, alpha, a, b, frequency + 1, frequency, recency, age);
    }

    @Override
    public double ordersIfAlive(int frequency, double recency, double age, double time) {
        Numbers.checkTime(time);
        return OrdersUntilDropOut.expected(r + frequency, alpha + age, a, b + frequency + 1, time);
    }

    @Override
    public double probabilityOfOrderIfAlive(int frequency, double recency, double age, double time) {
        return BetaGeometric.probabilityOfOrder(r, alpha, frequency, age, Numbers.checkTime(time));
    }

    @Override
    public double medianTimeToOrder(int frequency, double recency, double age) {
        return BetaGeometric.medianTimeToOrder(r, alpha, frequency, age);
    }
}
