package io.clientele.segment;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/**
 * How unevenly revenue is spread over customers: the Pareto curve, and Gini's coefficient. Whoever spent nothing
 * counts, and whoever gave back more than was bought counts as having spent nothing. Immutable.
 */
public final class Concentration {
    /** The parts of the customers that shops ask for: the best 1, 5, 10, 20 and 50 of a hundred. */
    public static final List<Double> USUAL_PARTS = List.of(0.01, 0.05, 0.1, 0.2, 0.5);

    /** At i what the i best customers spent, from 0. */
    private final long[] sums;

    private final double gini;

    private Concentration(long[] sums, double gini) {
        this.sums = sums;
        this.gini = gini;
    }

    /**
     * The concentration of some amounts.
     *
     * @param amountsMinor what each customer spent, in minor units, in any order; the array is left as it is
     * @return the concentration
     * @throws ArithmeticException if they add up to more than a long holds
     */
    public static Concentration of(long[] amountsMinor) {
        long[] ascending = Arrays.stream(amountsMinor)
                .map(amount -> Math.max(0, amount))
                .sorted()
                .toArray();
        int size = ascending.length;
        long[] sums = new long[size + 1];
        for (int i = 0; i < size; i++) {
            sums[i + 1] = Math.addExact(sums[i], ascending[size - 1 - i]);
        }
        return new Concentration(sums, sums[size] == 0 ? 0 : gini(ascending, sums[size]));
    }

    /** The sum of {@code (2 i - n - 1) x_i} over n times the total, the amounts ascending and i from 1. */
    private static double gini(long[] ascending, long total) {
        BigDecimal sum = BigDecimal.ZERO;
        long weight = 1L - ascending.length;
        for (long amount : ascending) {
            sum = sum.add(BigDecimal.valueOf(weight).multiply(BigDecimal.valueOf(amount)));
            weight += 2;
        }
        return sum.divide(
                        BigDecimal.valueOf(total).multiply(BigDecimal.valueOf(ascending.length)), MathContext.DECIMAL64)
                .doubleValue();
    }

    /** {@return how many customers there are} */
    public int customers() {
        return sums.length - 1;
    }

    /** {@return what they spent, in minor units} */
    public long totalMinor() {
        return sums[customers()];
    }

    /**
     * How many customers a part is: rounded up, so that of a few customers the best hundredth is one.
     *
     * @param part of the customers, 0 to 1
     * @return how many, from 0
     * @throws IllegalArgumentException if the part is not 0 to 1
     */
    public int customersOf(double part) {
        checkArgument(part >= 0 && part <= 1, "A part is 0 to 1, not %s", part);
        // A hundredth of 700 is 7, though 0.01 as a double is a little more.
        return (int) Math.ceil(part * customers() - 1e-9 * customers());
    }

    /**
     * The share of all revenue that the customers who spent most brought.
     *
     * @param part of the customers, 0 to 1, see {@link #customersOf}
     * @return 0 to 1; 0 where nothing was spent
     * @throws IllegalArgumentException if the part is not 0 to 1
     */
    public double shareOfBest(double part) {
        int best = customersOf(part);
        return totalMinor() == 0 ? 0 : (double) sums[best] / totalMinor();
    }

    /**
     * Gini's coefficient.
     *
     * @return 0 if all spent the same, towards 1 the more one spent alone; 0 where nothing was spent
     */
    public double gini() {
        return gini;
    }
}
