package io.clientele.churn;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.util.FastMath;

/**
 * Logistic regression with a penalty on the squares of the coefficients, by Newton's method; features are brought to
 * mean 0 and deviation 1 first, and the intercept is free of the penalty. Immutable.
 */
final class Logistic {
    private static final int STEPS = 50;
    private static final double SMALL_STEP = 1e-9;

    private final double[] mean;
    private final double[] deviation;
    /** The intercept, then the coefficients of the features brought to scale. */
    private final double[] weights;

    private Logistic(double[] mean, double[] deviation, double[] weights) {
        this.mean = mean;
        this.deviation = deviation;
        this.weights = weights;
    }

    /**
     * Learns.
     *
     * @param rows the features of each case
     * @param labels 1 or 0 for each case
     * @param penalty of each squared coefficient, above 0
     */
    static Logistic learn(double[][] rows, double[] labels, double penalty) {
        int features = rows[0].length;
        double[] mean = new double[features];
        double[] deviation = new double[features];
        for (int f = 0; f < features; f++) {
            for (double[] row : rows) {
                mean[f] += row[f] / rows.length;
            }
            for (double[] row : rows) {
                deviation[f] += (row[f] - mean[f]) * (row[f] - mean[f]) / rows.length;
            }
            deviation[f] = deviation[f] > 1e-12 ? FastMath.sqrt(deviation[f]) : 1;
        }
        Logistic logistic = new Logistic(mean, deviation, new double[features + 1]);
        for (int step = 0; step < STEPS; step++) {
            if (logistic.step(rows, labels, penalty) < SMALL_STEP) {
                break;
            }
        }
        return logistic;
    }

    private double step(double[][] rows, double[] labels, double penalty) {
        int size = weights.length;
        double[] gradient = new double[size];
        double[][] curvature = new double[size][size];
        double[] x = new double[size];
        for (int i = 0; i < rows.length; i++) {
            scale(rows[i], x);
            double p = probability(logit(x));
            double weight = Math.max(1e-10, p * (1 - p));
            for (int j = 0; j < size; j++) {
                gradient[j] += (labels[i] - p) * x[j];
                for (int k = 0; k <= j; k++) {
                    curvature[j][k] += weight * x[j] * x[k];
                }
            }
        }
        for (int j = 0; j < size; j++) {
            gradient[j] -= j == 0 ? 0 : penalty * weights[j];
            curvature[j][j] += j == 0 ? 1e-9 : penalty;
            for (int k = 0; k < j; k++) {
                curvature[k][j] = curvature[j][k];
            }
        }
        return move(gradient, curvature);
    }

    private double move(double[] gradient, double[][] curvature) {
        double[] change = new CholeskyDecomposition(new Array2DRowRealMatrix(curvature, false), 1e-6, 1e-14)
                .getSolver()
                .solve(new ArrayRealVector(gradient, false))
                .toArray();
        double largest = 0;
        for (double each : change) {
            largest = Math.max(largest, Math.abs(each));
        }
        double shorten = largest > 3 ? 3 / largest : 1;
        for (int j = 0; j < change.length; j++) {
            weights[j] += shorten * change[j];
        }
        return largest;
    }

    private void scale(double[] row, double[] x) {
        x[0] = 1;
        for (int f = 0; f < row.length; f++) {
            x[f + 1] = (row[f] - mean[f]) / deviation[f];
        }
    }

    private double logit(double[] x) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += weights[j] * x[j];
        }
        return sum;
    }

    double logitOf(double[] row) {
        double[] x = new double[weights.length];
        scale(row, x);
        return logit(x);
    }

    /** What a feature adds to the logit, beside a case of mean features. */
    double contribution(double[] row, int feature) {
        return weights[feature + 1] * (row[feature] - mean[feature]) / deviation[feature];
    }

    static double probability(double logit) {
        return logit >= 0 ? 1 / (1 + FastMath.exp(-logit)) : FastMath.exp(logit) / (1 + FastMath.exp(logit));
    }

    /** The logit of a probability, which is kept away from 0 and 1. */
    static double logit(double probability) {
        double p = Math.max(1e-9, Math.min(1 - 1e-9, probability));
        return FastMath.log(p / (1 - p));
    }
}
