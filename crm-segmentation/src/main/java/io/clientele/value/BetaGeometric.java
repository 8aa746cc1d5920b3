package io.clientele.value;

import org.apache.commons.math3.util.FastMath;

/**
 * What BG/NBD and MBG/NBD have in common. They differ in the number of occasions to drop out that a customer with x
 * repeat purchases has let pass: x in BG/NBD, where the first purchase is none, and x + 1 in MBG/NBD.
 */
final class BetaGeometric {
    private BetaGeometric() {}

    static double logLikelihood(
            double r, double alpha, double a, double b, int occasions, int frequency, double recency, double age) {
        double sum =
                Numbers.logRising(r, frequency) + r * FastMath.log(alpha) - (r + frequency) * FastMath.log(alpha + age);
        for (int i = 0; i < occasions; i++) {
            sum -= Numbers.log1p(a / (b + i));
        }
        return sum + Numbers.softplus(logOddsOfDropOut(r, alpha, a, b, occasions, frequency, recency, age));
    }

    static double probabilityAlive(
            double r, double alpha, double a, double b, int occasions, int frequency, double recency, double age) {
        double odds = FastMath.exp(logOddsOfDropOut(r, alpha, a, b, occasions, frequency, recency, age));
        return 1 / (1 + odds);
    }

    /** The logarithm of P(dropped out at the last purchase) over P(alive); none without an occasion to. */
    private static double logOddsOfDropOut(
            double r, double alpha, double a, double b, int occasions, int frequency, double recency, double age) {
        return occasions == 0
                ? Double.NEGATIVE_INFINITY
                : FastMath.log(a / (b + occasions - 1))
                        + (r + frequency) * Numbers.log1p((age - recency) / (alpha + recency));
    }

    /** The probability of an order by somebody who is there: after the last order nobody leaves before the next. */
    static double probabilityOfOrder(double r, double alpha, int frequency, double age, double time) {
        return -Numbers.expm1(-(r + frequency) * Numbers.log1p(time / (alpha + age)));
    }

    static double medianTimeToOrder(double r, double alpha, int frequency, double age) {
        return (alpha + age) * Numbers.expm1(Numbers.LOG_2 / (r + frequency));
    }
}
