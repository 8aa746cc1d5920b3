package io.clientele.value;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;

/**
 * Looks for the top of a likelihood from several points: each of them on a part of the data first, and then the best on
 * all of it. Immutable.
 */
record Climb(Ascent best, int starts, int agreeing) {
    private static final int FIRST_STEPS = 60;
    private static final int STEPS = 300;
    /** Tops are the same if they differ by less log-likelihood. */
    private static final double SAME = 1e-3;

    /**
     * Climbs.
     *
     * @param starts parameters to begin with
     * @param some the likelihood of a part of the data, or of all
     * @param all the likelihood of all data
     */
    static Climb from(List<double[]> starts, Likelihood some, Likelihood all) {
        List<Ascent> tops = new ArrayList<>();
        for (double[] start : starts) {
            tops.add(Ascent.from(logarithms(start), some, FIRST_STEPS));
        }
        Ascent highest =
                tops.stream().max(Comparator.comparingDouble(Ascent::value)).orElseThrow();
        int agreeing = (int) tops.stream()
                .filter(top -> highest.value() - top.value() < SAME)
                .count();
        return new Climb(Ascent.from(highest.theta(), all, STEPS), starts.size(), agreeing);
    }

    private static double[] logarithms(double[] values) {
        double[] logarithms = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            logarithms[i] = FastMath.log(values[i]);
        }
        return logarithms;
    }

    double[] parameters() {
        double[] values = best.theta();
        for (int i = 0; i < values.length; i++) {
            values[i] = FastMath.exp(values[i]);
        }
        return values;
    }

    /** By the delta method, from those of the logarithms. */
    Map<String, Double> standardErrors(List<String> names) {
        double[] values = parameters();
        return best.standardErrors()
                .map(errors -> {
                    ImmutableMap.Builder<String, Double> named = ImmutableMap.builder();
                    for (int i = 0; i < values.length; i++) {
                        named.put(names.get(i), values[i] * errors[i]);
                    }
                    return named.buildOrThrow();
                })
                .orElse(ImmutableMap.of());
    }

    Convergence convergence() {
        return new Convergence(best.converged(), starts, agreeing, best.evaluations(), best.atBound());
    }
}
