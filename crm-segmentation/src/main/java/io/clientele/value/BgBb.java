package io.clientele.value;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;

/**
 * The beta-geometric and beta-Bernoulli model, for customers who can buy on occasions that are counted: a yearly
 * appeal, a monthly box, a fair. On each occasion somebody who is still there buys with a chance drawn from one beta
 * distribution, and before each one drops out with a chance drawn from another. Immutable.
 *
 * <p>A history is frequency (occasions with a purchase, the first purchase left out), recency (the number of the last
 * of them, 0 for none) and opportunities (how many occasions there have been since the first purchase).
 *
 * <p>Source: Fader, Hardie and Shang, Customer-Base Analysis in a Discrete-Time Noncontractual Setting (Marketing
 * Science 29, 2010). All that is published as a difference is added up from positive terms here.
 *
 * @param alpha the mean chance to buy is alpha / (alpha + beta)
 * @param beta see alpha; the smaller their sum, the more customers differ
 * @param gamma the mean chance to drop out is gamma / (gamma + delta)
 * @param delta see gamma
 */
public record BgBb(double alpha, double beta, double gamma, double delta) {
    /**
     * The model.
     *
     * @throws IllegalArgumentException if a parameter is not above zero and finite
     */
    public BgBb {
        Numbers.checkPositive("alpha", alpha);
        Numbers.checkPositive("beta", beta);
        Numbers.checkPositive("gamma", gamma);
        Numbers.checkPositive("delta", delta);
    }

    /** {@return the parameters by name, in the order of their publication} */
    public Map<String, Double> parameters() {
        return ImmutableMap.of("alpha", alpha, "beta", beta, "gamma", gamma, "delta", delta);
    }

    /**
     * How likely a history is, as the natural logarithm of its probability.
     *
     * @param frequency occasions with a purchase after the first purchase
     * @param recency the number of the last of them
     * @param opportunities how many occasions there have been
     * @return the logarithm
     * @throws IllegalArgumentException if these three are no history
     */
    public double logLikelihood(int frequency, int recency, int opportunities) {
        OccasionHistories.check(frequency, recency, opportunities);
        double log = logStillThere(frequency, opportunities);
        double sum = 1;
        for (int i = 0; i < opportunities - recency; i++) {
            sum += FastMath.exp(logLeft(frequency, recency + i) - log);
        }
        return log + FastMath.log(sum);
    }

    /**
     * The probability that the customer is still there on the next occasion.
     *
     * @param frequency occasions with a purchase after the first purchase
     * @param recency the number of the last of them
     * @param opportunities how many occasions there have been
     * @return 0 to 1
     * @throws IllegalArgumentException if these three are no history
     */
    public double probabilityAlive(int frequency, int recency, int opportunities) {
        return FastMath.exp(logBuys(frequency, opportunities - frequency)
                + logStays(opportunities + 1)
                - logLikelihood(frequency, recency, opportunities));
    }

    /**
     * The purchases to expect.
     *
     * @param frequency occasions with a purchase after the first purchase
     * @param recency the number of the last of them
     * @param opportunities how many occasions there have been
     * @param ahead over how many occasions to come, from 0
     * @return the mean number of occasions with a purchase
     * @throws IllegalArgumentException if the first three are no history, or the last is below 0
     */
    public double expectedOrders(int frequency, int recency, int opportunities, int ahead) {
        double log =
                logBuys(frequency + 1, opportunities - frequency) - logLikelihood(frequency, recency, opportunities);
        double sum = 0;
        for (int i = 1; i <= checkAhead(ahead); i++) {
            sum += FastMath.exp(log + logStays(opportunities + i));
        }
        return sum;
    }

    /**
     * The probability of at least one purchase.
     *
     * @param frequency occasions with a purchase after the first purchase
     * @param recency the number of the last of them
     * @param opportunities how many occasions there have been
     * @param ahead over how many occasions to come, from 0
     * @return 0 to 1
     * @throws IllegalArgumentException if the first three are no history, or the last is below 0
     */
    public double probabilityOfOrder(int frequency, int recency, int opportunities, int ahead) {
        double log = logLikelihood(frequency, recency, opportunities);
        double sum = 0;
        for (int i = 1; i <= checkAhead(ahead); i++) {
            sum += FastMath.exp(
                    logBuys(frequency + 1, opportunities - frequency + i - 1) + logStays(opportunities + i) - log);
        }
        return Math.min(1, sum);
    }

    private static int checkAhead(int ahead) {
        checkArgument(ahead >= 0, "No occasions to look ahead: %s", ahead);
        return ahead;
    }

    private double logStillThere(int frequency, int opportunities) {
        return logBuys(frequency, opportunities - frequency) + logStays(opportunities);
    }

    /** Has dropped out right after an occasion. */
    private double logLeft(int frequency, int after) {
        return logBuys(frequency, after - frequency) + FastMath.log(gamma / (gamma + delta + after)) + logStays(after);
    }

    /** The probability of some occasions with and some without a purchase, while there. */
    private double logBuys(int with, int without) {
        return Numbers.logRising(alpha, with)
                + Numbers.logRising(beta, without)
                - Numbers.logRising(alpha + beta, with + without);
    }

    private double logStays(int occasions) {
        return Numbers.logRising(delta, occasions) - Numbers.logRising(gamma + delta, occasions);
    }
}
