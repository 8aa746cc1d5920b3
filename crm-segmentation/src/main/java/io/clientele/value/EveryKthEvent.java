package io.clientele.value;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.util.FastMath;

/**
 * The orders to expect where the first order is event {@code k − j}, the next one k events later, and somebody leaves
 * after each with a chance drawn from a beta distribution: the sum over m of P(m orders fall into the time) times P(no
 * leaving at the first m − 1 of them). See {@link OrdersUntilDropOut}, which is the case k = 1. Immutable, so that one
 * does for all customers.
 */
final class EveryKthEvent {
    private static final double MOST_TERMS = 5_000;
    private static final double PRECISION = 1e-14;
    private static final double LEAST_LOG = -600;
    private static final double LARGE = 1e250;
    private static final double LOG_LARGE = FastMath.log(LARGE);
    /** So many orders are added up one by one where there are too many for a sum. */
    private static final int ONE_BY_ONE = 400;

    private final int k;
    private final double a;

    /**
     * @param k events to an order
     * @param a of the chance to leave
     */
    EveryKthEvent(int k, double a) {
        this.k = k;
        this.a = a;
    }

    /**
     * The orders to expect.
     *
     * @param phase how many events have come since the last order, 0 to k − 1
     * @param shape of the rate today: r + k x + phase
     * @param b of the chance to leave at the next order
     * @param ratio how many times the scale of the rate the time is
     */
    double expected(int phase, double shape, double b, double ratio) {
        if (ratio == 0) {
            return 0;
        }
        return shape * ratio + 30 * (1 + ratio) > MOST_TERMS
                ? thinned(phase, shape, b, ratio)
                : series(phase, shape, b, ratio);
    }

    /** The sum over n of P(n events) times the orders that these bring. */
    private double series(int phase, double shape, double b, double ratio) {
        double z = ratio / (1 + ratio);
        double logNone = -shape * Numbers.log1p(ratio);
        double rescaled = Math.min(0, logNone - LEAST_LOG);
        double weight = FastMath.exp(logNone - rescaled);
        double stays = 1;
        double before = 0;
        double sum = 0;
        int orders = 0;
        for (int n = 0; ; n++) {
            double step = z * (shape + n) / (n + 1);
            weight *= step;
            if ((n + 1 + phase) % k == 0) {
                before += stays;
                stays *= (b + orders) / (a + b + orders);
                orders++;
            }
            double term = weight * before;
            sum += term;
            double growth = Math.max(step, z) * (1 + 1.0 / Math.max(1, orders));
            if (orders > 0 && growth < 1 && term * growth < PRECISION * (1 - growth) * sum) {
                return sum * FastMath.exp(rescaled);
            }
            if (weight > LARGE) {
                weight /= LARGE;
                sum /= LARGE;
                rescaled += LOG_LARGE;
            }
        }
    }

    /**
     * The same sum over orders: the first ones one by one, the others as an integral over the logarithm of their
     * number, by the midpoint formula with its first correction.
     */
    private double thinned(int phase, double shape, double b, double ratio) {
        double sum = 0;
        for (int m = 1; m <= ONE_BY_ONE; m++) {
            sum += term(m, phase, shape, b, ratio);
        }
        double from = ONE_BY_ONE + 0.5;
        sum += (term(from + 0.5, phase, shape, b, ratio) - term(from - 0.5, phase, shape, b, ratio)) / 24;
        double panel = 0.1;
        for (double low = FastMath.log(from); ; low += panel) {
            double part = 0;
            for (int i = 0; i < Gauss.SIZE; i++) {
                double m = FastMath.exp(low + panel * Gauss.node(i));
                part += panel * Gauss.weight(i) * m * term(m, phase, shape, b, ratio);
            }
            sum += part;
            if (part <= 1e-13 * sum) {
                return sum;
            }
        }
    }

    private double term(double order, int phase, double shape, double b, double ratio) {
        double stays = FastMath.exp(Beta.logBeta(a, b + order - 1) - Beta.logBeta(a, b));
        return stays * ErlangTiming.atLeastMany(order * k - phase, shape, ratio);
    }
}
