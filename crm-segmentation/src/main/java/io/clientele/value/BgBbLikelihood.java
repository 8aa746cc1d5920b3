package io.clientele.value;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/** The likelihood of BG/BB. The products over occasions are added up once for each number. Not thread-safe. */
final class BgBbLikelihood implements Likelihood {
    private final OccasionHistories histories;
    private final Rising alpha;
    private final Rising beta;
    private final Rising both;
    private final Rising delta;
    private final Rising leaving;
    private final double[] derivatives = new double[4];
    private final double[] gained = new double[4];

    BgBbLikelihood(OccasionHistories histories) {
        this.histories = histories;
        int most = 1;
        for (int row = 0; row < histories.size(); row++) {
            most = Math.max(most, histories.opportunities(row));
        }
        alpha = new Rising(most);
        beta = new Rising(most);
        both = new Rising(most);
        delta = new Rising(most);
        leaving = new Rising(most);
    }

    @Override
    public int size() {
        return 4;
    }

    @Override
    public double at(double[] theta, Slope slope) {
        double a = FastMath.exp(theta[0]);
        double b = FastMath.exp(theta[1]);
        double c = FastMath.exp(theta[2]);
        double d = FastMath.exp(theta[3]);
        alpha.of(a);
        beta.of(b);
        both.of(a + b);
        delta.of(d);
        leaving.of(c + d);
        slope.clear();
        double sum = 0;
        for (int row = 0; row < histories.size(); row++) {
            sum += histories.customers(row) * one(row, c, c + d);
            slope.add(
                    histories.customers(row),
                    a * derivatives[0],
                    b * derivatives[1],
                    c * derivatives[2],
                    d * derivatives[3]);
        }
        return sum;
    }

    /** The log-likelihood of one customer, whose derivatives stay behind. */
    private double one(int row, double gamma, double sumOfBoth) {
        int x = histories.frequency(row);
        int n = histories.opportunities(row);
        // All beside what was seen up to the last purchase, so that nothing overflows however long the silence is.
        double base = term(x, histories.recency(row));
        Arrays.fill(derivatives, 0);
        double total = 0;
        for (int after = histories.recency(row); after < n; after++) {
            double log = term(x, after) + FastMath.log(gamma / (sumOfBoth + after));
            gained[2] += 1 / gamma - 1 / (sumOfBoth + after);
            gained[3] -= 1 / (sumOfBoth + after);
            total += weigh(FastMath.exp(log - base));
        }
        total += weigh(FastMath.exp(term(x, n) - base));
        for (int i = 0; i < 4; i++) {
            derivatives[i] /= total;
        }
        return base + FastMath.log(total);
    }

    /** Adds what stayed behind of one way to come to a history. */
    private double weigh(double weight) {
        for (int i = 0; i < 4; i++) {
            derivatives[i] += weight * gained[i];
        }
        return weight;
    }

    /**
     * Of x purchases on n occasions by somebody who stays for as many; what it gains by each parameter stays behind.
     */
    private double term(int x, int n) {
        gained[0] = alpha.inverse[x] - both.inverse[n];
        gained[1] = beta.inverse[n - x] - both.inverse[n];
        gained[2] = -leaving.inverse[n];
        gained[3] = delta.inverse[n] - leaving.inverse[n];
        return alpha.log[x] + beta.log[n - x] - both.log[n] + delta.log[n] - leaving.log[n];
    }

    /** For each number n the sums over i < n: ln(p + i) and 1/(p + i). */
    private static final class Rising {
        private final double[] log;
        private final double[] inverse;

        Rising(int most) {
            log = new double[most + 1];
            inverse = new double[most + 1];
        }

        void of(double parameter) {
            Arrays.fill(log, 0);
            Arrays.fill(inverse, 0);
            for (int i = 0; i + 1 < log.length; i++) {
                log[i + 1] = log[i] + FastMath.log(parameter + i);
                inverse[i + 1] = inverse[i] + 1 / (parameter + i);
            }
        }
    }
}
