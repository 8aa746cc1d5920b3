package io.clientele.value;

/**
 * How the top of the likelihood was found. Immutable.
 *
 * @param converged whether hardly any likelihood (1e-10 of its logarithm) is left to gain
 * @param starts from how many points it was looked for
 * @param agreeing how many of them led to the same top
 * @param evaluations how often the likelihood was worked out, on all customers
 * @param atBound whether a parameter has run away to zero or beyond all bounds: what it describes, such as dropping
 *     out, is not in the data
 */
public record Convergence(boolean converged, int starts, int agreeing, int evaluations, boolean atBound) {}
