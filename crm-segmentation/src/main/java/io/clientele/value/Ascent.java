package io.clientele.value;

import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.NonSymmetricMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.FastMath;

/**
 * Climbs a likelihood to its top: quasi-Newton steps (Broyden, Fletcher, Goldfarb and Shanno) that begin with the
 * products of the derivatives for the second derivatives, and a line search that never loses. Commons Math has no
 * optimiser that uses a gradient so well: its simplex needs some ten times as many evaluations. Not thread-safe.
 */
final class Ascent {
    /** Parameters stay within e^-15 to e^15: beyond it they say "none" or "all", and no figure changes any more. */
    static final double FARTHEST = 15;

    private static final double LONGEST_STEP = 2;
    private static final double ENOUGH_GAIN = 1e-4;
    private static final int HALVINGS = 30;
    /** So much log-likelihood, at most, is left to gain: parameters are within 1e-5 of their standard errors. */
    private static final double LEFT_TO_GAIN = 1e-10;

    private final Likelihood likelihood;
    private final Slope slope;
    private double[] theta;
    private double value;
    private double[] gradient;
    private double[][] inverse;
    private boolean converged;
    private int evaluations;

    private Ascent(Likelihood likelihood, double[] start) {
        this.likelihood = likelihood;
        this.slope = new Slope(likelihood.size());
        this.theta = start.clone();
        this.value = evaluate(theta);
        this.gradient = slope.gradient();
        this.inverse = inverseOfProducts();
    }

    /** Where it ended, or {@code iterations} steps later. */
    static Ascent from(double[] start, Likelihood likelihood, int iterations) {
        Ascent ascent = new Ascent(likelihood, start);
        ascent.climb(iterations);
        return ascent;
    }

    double[] theta() {
        return theta.clone();
    }

    double value() {
        return value;
    }

    boolean converged() {
        return converged;
    }

    int evaluations() {
        return evaluations;
    }

    /** Whether a parameter wanted to go farther than it may. */
    boolean atBound() {
        for (double each : theta) {
            if (Math.abs(each) >= FARTHEST - 3) {
                return true;
            }
        }
        return false;
    }

    /** The standard errors of the logarithms of the parameters; none where the top is no peak. */
    Optional<double[]> standardErrors() {
        int size = theta.length;
        double[][] curvature = new double[size][size];
        double step = 1e-4;
        for (int i = 0; i < size; i++) {
            double[] moved = theta.clone();
            moved[i] += step;
            likelihood.at(moved, slope);
            double[] above = slope.gradient();
            moved[i] -= 2 * step;
            likelihood.at(moved, slope);
            for (int j = 0; j < size; j++) {
                curvature[i][j] = (slope.gradient(j) - above[j]) / (2 * step);
            }
        }
        return inverseOf(symmetric(curvature)).map(covariance -> {
            double[] errors = new double[size];
            for (int i = 0; i < size; i++) {
                errors[i] = FastMath.sqrt(covariance[i][i]);
            }
            return errors;
        });
    }

    private void climb(int iterations) {
        boolean fresh = true;
        for (int i = 0; i < iterations && !converged; i++) {
            double[] direction = direction();
            double gain = dot(direction, gradient);
            converged = gain >= 0 && gain < LEFT_TO_GAIN;
            if (converged) {
                return;
            }
            if (step(direction, gain)) {
                fresh = false;
            } else if (fresh) {
                converged = gain < 1e-6;
                return;
            } else {
                evaluate(theta);
                inverse = inverseOfProducts();
                fresh = true;
            }
        }
    }

    private double evaluate(double[] at) {
        evaluations++;
        return likelihood.at(at, slope);
    }

    private double[] direction() {
        double[] direction = new double[theta.length];
        double longest = 0;
        for (int i = 0; i < direction.length; i++) {
            direction[i] = dot(inverse[i], gradient);
            longest = Math.max(longest, Math.abs(direction[i]));
        }
        if (longest > LONGEST_STEP) {
            for (int i = 0; i < direction.length; i++) {
                direction[i] *= LONGEST_STEP / longest;
            }
        }
        return direction;
    }

    private boolean step(double[] direction, double gain) {
        double length = 1;
        for (int halving = 0; halving < HALVINGS && gain > 0; halving++) {
            double[] there = new double[theta.length];
            for (int i = 0; i < there.length; i++) {
                there[i] = Math.max(-FARTHEST, Math.min(FARTHEST, theta[i] + length * direction[i]));
            }
            double reached = evaluate(there);
            if (reached >= value + ENOUGH_GAIN * length * gain) {
                double[] slopeThere = slope.gradient();
                learn(there, slopeThere);
                theta = there;
                value = reached;
                gradient = slopeThere;
                return true;
            }
            length /= 2;
        }
        return false;
    }

    /** What the step says of the second derivatives. */
    private void learn(double[] there, double[] slopeThere) {
        int size = theta.length;
        double[] moved = new double[size];
        double[] bent = new double[size];
        for (int i = 0; i < size; i++) {
            moved[i] = there[i] - theta[i];
            bent[i] = gradient[i] - slopeThere[i];
        }
        double curvature = dot(moved, bent);
        if (curvature <= 1e-12) {
            return;
        }
        double[] pulled = new double[size];
        for (int i = 0; i < size; i++) {
            pulled[i] = dot(inverse[i], bent);
        }
        double scale = (1 + dot(bent, pulled) / curvature) / curvature;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                inverse[i][j] +=
                        scale * moved[i] * moved[j] - (pulled[i] * moved[j] + moved[i] * pulled[j]) / curvature;
            }
        }
    }

    private double[][] inverseOfProducts() {
        double[][] products = slope.products();
        double trace = 0;
        for (int i = 0; i < products.length; i++) {
            trace += products[i][i];
        }
        for (int i = 0; i < products.length; i++) {
            products[i][i] += 1e-6 * trace + 1e-9;
        }
        return inverseOf(products).orElseThrow(() -> new IllegalStateException("The likelihood has no slope here"));
    }

    private static double[][] symmetric(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < i; j++) {
                matrix[i][j] = (matrix[i][j] + matrix[j][i]) / 2;
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }

    private static Optional<double[][]> inverseOf(double[][] matrix) {
        try {
            RealMatrix inverse = new CholeskyDecomposition(new Array2DRowRealMatrix(matrix, false), 1e-6, 1e-14)
                    .getSolver()
                    .getInverse();
            return Optional.of(inverse.getData());
        } catch (NonPositiveDefiniteMatrixException | NonSymmetricMatrixException flat) {
            return Optional.empty();
        }
    }

    private static double dot(double[] some, double[] others) {
        double sum = 0;
        for (int i = 0; i < some.length; i++) {
            sum += some[i] * others[i];
        }
        return sum;
    }
}
