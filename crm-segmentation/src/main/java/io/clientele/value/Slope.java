package io.clientele.value;

import java.util.Arrays;

/**
 * The first derivatives of a log-likelihood, and the sum over customers of their products, which near the maximum is
 * about the negative of the second derivatives (Berndt, Hall, Hall and Hausman 1974) and costs nothing. Not
 * thread-safe.
 */
final class Slope {
    private final double[] gradient;
    private final double[] products;

    Slope(int size) {
        gradient = new double[size];
        products = new double[size * size];
    }

    void clear() {
        Arrays.fill(gradient, 0);
        Arrays.fill(products, 0);
    }

    /** Adds what one pattern contributes: the derivatives for one customer, and how many there are. */
    void add(double customers, double... derivatives) {
        int size = gradient.length;
        for (int i = 0; i < size; i++) {
            double weighted = customers * derivatives[i];
            gradient[i] += weighted;
            for (int j = 0; j <= i; j++) {
                products[i * size + j] += weighted * derivatives[j];
            }
        }
    }

    double gradient(int i) {
        return gradient[i];
    }

    double[] gradient() {
        return gradient.clone();
    }

    /** The sum of products as a whole matrix. */
    double[][] products() {
        int size = gradient.length;
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = products[i * size + j];
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }
}
