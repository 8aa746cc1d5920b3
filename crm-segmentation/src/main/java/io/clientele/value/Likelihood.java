package io.clientele.value;

/** How likely what was seen is, as a function of the logarithms of the parameters. Not thread-safe. */
interface Likelihood {
    /** The number of parameters. */
    int size();

    /**
     * The logarithm of the likelihood.
     *
     * @param theta the natural logarithms of the parameters
     * @param slope takes what the logarithm gains by each of them
     */
    double at(double[] theta, Slope slope);
}
