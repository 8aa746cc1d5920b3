package io.clientele.value;

import org.apache.commons.math3.util.FastMath;

/**
 * How far is looked ahead, in the unit of a model; and by which times and weights the orders up to these times add up
 * to what orders of a lifetime are worth today. Immutable.
 */
final class Prospect {
    /** A median beyond ten years is none. */
    static final double NEVER_DAYS = 3_652;

    private final TimeScale scale;
    private final double horizon;
    private final double[] times;
    private final double[] weights;

    /** @param withLifetime whether lifetimes are asked for */
    Prospect(TimeScale scale, ValueSettings settings, boolean withLifetime) {
        this.scale = scale;
        this.horizon = scale.ofDays(settings.horizonDays());
        double discount = Numbers.log1p(settings.yearlyDiscount()) / scale.ofDays(365.25);
        int nodes = !withLifetime ? 0 : discount == 0 ? 1 : 1 + Gauss.SIZE;
        this.times = new double[nodes];
        this.weights = new double[nodes];
        if (nodes > 0) {
            fill(scale.ofDays(settings.lifetimeDays()), discount);
        }
    }

    /**
     * The integral of {@code exp(-discount t)} over the orders to come, by parts: what is expected up to the end, and
     * what the earlier orders are worth more. Orders come the more slowly, the longer ahead: times lie closer together
     * in the beginning.
     */
    private void fill(double lifetime, double discount) {
        times[0] = lifetime;
        weights[0] = FastMath.exp(-discount * lifetime);
        for (int i = 1; i < times.length; i++) {
            double root = Gauss.node(i - 1);
            times[i] = lifetime * root * root;
            weights[i] = discount * Gauss.weight(i - 1) * 2 * root * lifetime * FastMath.exp(-discount * times[i]);
        }
    }

    double horizon() {
        return horizon;
    }

    /** How many times there are; none if no lifetimes are asked for. */
    int times() {
        return times.length;
    }

    double time(int i) {
        return times[i];
    }

    double weight(int i) {
        return weights[i];
    }

    /** A median time in days; a little more than {@link #NEVER_DAYS} if it is beyond. */
    double days(double median) {
        return Math.min(NEVER_DAYS + 1, scale.toDays(median));
    }
}
