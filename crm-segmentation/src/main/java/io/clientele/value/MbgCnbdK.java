package io.clientele.value;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * The modified beta-geometric model with regular timing: the times between two purchases of a customer follow an Erlang
 * distribution of order k, so that with a higher k they come at more equal distances; rates are drawn from a gamma
 * distribution, and customers drop out after each purchase, the first one included, with a chance drawn from a beta
 * distribution. With k = 1 it is {@link MbgNbd}. Immutable.
 *
 * <p>Regular buyers are the sooner missed: a silence of three times their rhythm says more than it does of those who
 * buy at random.
 *
 * <p>Source: Reutterer, Platzer and Schroeder, Leveraging Purchase Regularity for Predicting Customer Behavior the Easy
 * Way (International Journal of Research in Marketing 38, 2021).
 *
 * @param k how regular purchases come, 1 to 12; the times between them vary by 1 / sqrt(k) of their mean
 * @param r the shape of the rates: the smaller, the more customers differ
 * @param alpha their scale, a time: the mean rate is r / (k alpha)
 * @param a the mean chance to drop out is a / (a + b)
 * @param b see a; the smaller their sum, the more customers differ
 */
public record MbgCnbdK(int k, double r, double alpha, double a, double b) implements PurchaseModel {
    static final int MOST_REGULAR = 12;
    /** The logarithm of a number that leaves room for others beside it. */
    private static final double FAR = 300;

    /**
     * The model.
     *
     * @throws IllegalArgumentException if k is not 1 to 12, or another parameter not above zero and finite
     */
    public MbgCnbdK {
        if (k < 1 || k > MOST_REGULAR) {
            throw new IllegalArgumentException("k is 1 to " + MOST_REGULAR + ", not " + k);
        }
        Numbers.checkPositive("r", r);
        Numbers.checkPositive("alpha", alpha);
        Numbers.checkPositive("a", a);
        Numbers.checkPositive("b", b);
    }

    @Override
    public ModelType type() {
        return ModelType.MBG_CNBD_K;
    }

    @Override
    public Map<String, Double> parameters() {
        return ImmutableMap.of("k", (double) k, "r", r, "alpha", alpha, "a", a, "b", b);
    }

    @Override
    public boolean memoryless() {
        return k == 1;
    }

    @Override
    public double logLikelihood(int frequency, double recency, double age) {
        RepeatPurchases.checkHistory(frequency, recency, age);
        double sum = Numbers.logRising(r, k * frequency)
                + r * FastMath.log(alpha)
                - shape(frequency) * FastMath.log(alpha + age);
        for (int i = 0; i <= frequency; i++) {
            sum -= Numbers.log1p(a / (b + i));
        }
        double silence = new ErlangTiming(k).silence(shape(frequency), silent(recency, age));
        return sum + FastMath.log(silence) + Numbers.softplus(logOddsOfDropOut(silence, frequency, recency, age));
    }

    /** {@inheritDoc} {@code (k - 1) logGaps - frequency ln (k - 1)!}. */
    @Override
    public double logLikelihoodOfGaps(int frequency, double logGaps) {
        return k == 1 ? 0 : (k - 1) * logGaps - frequency * Gamma.logGamma(k);
    }

    @Override
    public double probabilityAlive(int frequency, double recency, double age) {
        RepeatPurchases.checkHistory(frequency, recency, age);
        double silence = new ErlangTiming(k).silence(shape(frequency), silent(recency, age));
        return probabilityAlive(silence, frequency, recency, age);
    }

    /** The same where {@link ErlangTiming#silence} is known. */
    double probabilityAlive(double silence, int frequency, double recency, double age) {
        double later = shape(frequency) * Numbers.log1p((age - recency) / (alpha + recency));
        return later < FAR
                ? silence / (silence + a / (b + frequency) * FastMath.exp(later))
                : 1 / (1 + FastMath.exp(logOddsOfDropOut(silence, frequency, recency, age)));
    }

    @Override
    public double ordersIfAlive(int frequency, double recency, double age, double time) {
        EveryKthEvent events = new EveryKthEvent(k, a);
        double ratio = Numbers.checkTime(time) / scale(age);
        double weight = 1;
        double all = 0;
        double sum = 0;
        for (int phase = 0; phase < k; phase++) {
            sum += weight * events.expected(phase, shape(frequency) + phase, b + frequency + 1, ratio);
            all += weight;
            weight *= ErlangTiming.growth(phase, shape(frequency), silent(recency, age));
        }
        return sum / all;
    }

    @Override
    public double probabilityOfOrderIfAlive(int frequency, double recency, double age, double time) {
        double ratio = Numbers.checkTime(time) / scale(age);
        return new ErlangTiming(k).probabilityOfOrder(shape(frequency), silent(recency, age), ratio);
    }

    @Override
    public double medianTimeToOrder(int frequency, double recency, double age) {
        double shape = shape(frequency);
        return scale(age)
                * new ErlangTiming(k).medianRatio(shape, silent(recency, age), ErlangTiming.medianToEvent(shape));
    }

    /** The shape of the rate of a customer who has bought so often again. */
    double shape(int frequency) {
        return r + (double) k * frequency;
    }

    /** The scale of the rate of a customer of some age. */
    double scale(double age) {
        return alpha + age;
    }

    /** How long nothing has been bought, in terms of the scale. */
    double silent(double recency, double age) {
        return (age - recency) / scale(age);
    }

    /** The logarithm of P(dropped out at the last purchase) over P(alive). */
    private double logOddsOfDropOut(double silence, int frequency, double recency, double age) {
        return FastMath.log(a / (b + frequency))
                + shape(frequency) * Numbers.log1p((age - recency) / (alpha + recency))
                - FastMath.log(silence);
    }
}
