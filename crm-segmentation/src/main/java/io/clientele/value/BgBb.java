package io.clientele.value;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.OptionalInt;
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
        // All beside what was seen up to the last purchase, so that nothing overflows however long the silence is.
        double sum = 0;
        double there = 1;
        for (int i = recency; i < opportunities; i++) {
            sum += there * gamma / (gamma + delta + i);
            there *= stays(i) * (beta + i - frequency) / (alpha + beta + i);
        }
        return logBuys(frequency, recency - frequency) + logStays(recency) + FastMath.log(sum + there);
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
        return discountedOrders(frequency, recency, opportunities, ahead, 0);
    }

    /**
     * The purchases to expect, those that come later being worth less.
     *
     * @param frequency occasions with a purchase after the first purchase
     * @param recency the number of the last of them
     * @param opportunities how many occasions there have been
     * @param ahead over how many occasions to come, from 0
     * @param discount by how much money is worth less with each occasion, from 0
     * @return what the occasions with a purchase are worth, in those of today
     * @throws IllegalArgumentException if the first three are no history, or another is below 0
     */
    public double discountedOrders(int frequency, int recency, int opportunities, int ahead, double discount) {
        checkArgument(discount >= 0, "Money is not worth more later: %s", discount);
        double buys = FastMath.exp(logBuys(frequency + 1, opportunities - frequency)
                + logStays(opportunities)
                - logLikelihood(frequency, recency, opportunities));
        double sum = 0;
        for (int i = 0; i < checkAhead(ahead); i++) {
            buys *= stays(opportunities + i) / (1 + discount);
            sum += buys;
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
        double buysFirst = FastMath.exp(logBuys(frequency + 1, opportunities - frequency)
                + logStays(opportunities)
                - logLikelihood(frequency, recency, opportunities));
        double sum = 0;
        for (int i = 0; i < checkAhead(ahead); i++) {
            buysFirst *= stays(opportunities + i);
            sum += buysFirst;
            int without = opportunities - frequency + i;
            buysFirst *= (beta + without) / (alpha + beta + opportunities + 1 + i);
        }
        return Math.min(1, sum);
    }

    /**
     * On which occasion to come one in two customers of this history have bought again, if they stay; that they may
     * drop out before is not looked at.
     *
     * @param frequency occasions with a purchase after the first purchase
     * @param opportunities how many occasions there have been, at least the frequency
     * @param most how many occasions to look ahead
     * @return from 1; empty if it is beyond
     * @throws IllegalArgumentException if the first two are no history
     */
    public OptionalInt occasionsToOrder(int frequency, int opportunities, int most) {
        OccasionHistories.check(frequency, frequency, opportunities);
        double none = 1;
        for (int i = 0; i < most; i++) {
            none *= (beta + opportunities - frequency + i) / (alpha + beta + opportunities + i);
            if (none <= 0.5) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** The probability to stay to the next occasion after so many. */
    private double stays(int occasions) {
        return (delta + occasions) / (gamma + delta + occasions);
    }

    private static int checkAhead(int ahead) {
        checkArgument(ahead >= 0, "No occasions to look ahead: %s", ahead);
        return ahead;
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
