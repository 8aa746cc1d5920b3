package io.clientele.exchange.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A scale from a round number to a round number, with zero on it. Immutable.
 *
 * @param low where it begins, at most 0
 * @param high where it ends, above {@code low}
 * @param step from one tick to the next
 */
record Axis(double low, double high, double step) {
    private static final int STEPS = 5;

    /**
     * A scale on which all values have a place.
     *
     * @param least the least value, below zero or not
     * @param greatest the greatest value
     * @param finest the smallest step that makes sense, such as one person
     */
    static Axis over(double least, double greatest, double finest) {
        double from = Math.min(0, least);
        double to = Math.max(0, greatest);
        double step = Math.max(finest, round((to - from) / STEPS));
        double low = Math.floor(from / step) * step;
        double high = Math.ceil(to / step) * step;
        return new Axis(low, high > low ? high : low + step, step);
    }

    /** The next of 1, 2, 5, 10, 20, … */
    private static double round(double raw) {
        if (raw <= 0) {
            return 0;
        }
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(raw)));
        double digit = raw / power;
        return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
    }

    /** How far up a value stands: 0 at the low end, 1 at the high one. */
    double place(double value) {
        return (value - low) / (high - low);
    }

    /** The values at the ticks, from low to high. */
    List<Double> ticks() {
        int steps = (int) Math.round((high - low) / step);
        return IntStream.rangeClosed(0, steps).mapToObj(i -> low + i * step).toList();
    }
}
