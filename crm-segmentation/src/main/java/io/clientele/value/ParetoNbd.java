package io.clientele.value;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;

/**
 * The Pareto and negative binomial model: customers buy at random at a rate drawn from one gamma distribution, and drop
 * out at random at a rate drawn from another. Immutable.
 *
 * <p>Source: Schmittlein, Morrison and Colombo, Counting Your Customers (Management Science 33, 1987). On large data
 * the likelihood often has a flat ridge along s and beta: what it predicts is then more certain than they are.
 *
 * @param r the shape of the rates of buying: the smaller, the more customers differ
 * @param alpha their scale, a time: the mean rate is r / alpha
 * @param s the shape of the rates of dropping out
 * @param beta their scale, a time: the mean rate is s / beta
 */
public record ParetoNbd(double r, double alpha, double s, double beta) implements PurchaseModel {
    /**
     * The model.
     *
     * @throws IllegalArgumentException if a parameter is not above zero and finite
     */
    public ParetoNbd {
        Numbers.checkPositive("r", r);
        Numbers.checkPositive("alpha", alpha);
        Numbers.checkPositive("s", s);
        Numbers.checkPositive("beta", beta);
    }

    @Override
    public ModelType type() {
        return ModelType.PARETO_NBD;
    }

    @Override
    public Map<String, Double> parameters() {
        return ImmutableMap.of("r", r, "alpha", alpha, "s", s, "beta", beta);
    }

    @Override
    public double logLikelihood(int frequency, double recency, double age) {
        RepeatPurchases.checkHistory(frequency, recency, age);
        return Numbers.logRising(r, frequency)
                + r * FastMath.log(alpha)
                - (r + frequency) * FastMath.log(alpha + age)
                - s * Numbers.log1p(age / beta)
                + Numbers.softplus(logOddsOfDropOut(frequency, recency, age));
    }

    @Override
    public double probabilityAlive(int frequency, double recency, double age) {
        RepeatPurchases.checkHistory(frequency, recency, age);
        return 1 / (1 + FastMath.exp(logOddsOfDropOut(frequency, recency, age)));
    }

    /** The logarithm of P(dropped out since the last purchase) over P(alive). */
    private double logOddsOfDropOut(int frequency, double recency, double age) {
        double silence = age - recency;
        if (silence == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        double integral = LomaxIntegral.of(r + frequency, alpha + recency, s + 1, beta + recency, silence);
        return FastMath.log(s / (beta + recency) * integral)
                + (r + frequency) * Numbers.log1p(silence / (alpha + recency))
                + s * Numbers.log1p(silence / (beta + recency));
    }

    @Override
    public double ordersIfAlive(int frequency, double recency, double age, double time) {
        double length = Numbers.log1p(Numbers.checkTime(time) / (beta + age));
        return (r + frequency) * (beta + age) / (alpha + age) * Numbers.fallen(s - 1, length);
    }

    @Override
    public double probabilityOfOrderIfAlive(int frequency, double recency, double age, double time) {
        double shape = r + frequency;
        double scale = alpha + age;
        return Math.min(1, shape / scale * LomaxIntegral.of(shape + 1, scale, s, beta + age, Numbers.checkTime(time)));
    }

    /** {@inheritDoc} That a customer may leave before the next order is not looked at. */
    @Override
    public double medianTimeToOrder(int frequency, double recency, double age) {
        return BetaGeometric.medianTimeToOrder(r, alpha, frequency, age);
    }
}
