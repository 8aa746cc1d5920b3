package io.clientele.value;

import org.apache.commons.math3.util.FastMath;

/**
 * What the likelihoods of the beta-geometric models add up for a number of events or of occasions, whoever the customer
 * is: worked out once for each number, with its derivatives. Not thread-safe.
 */
final class StayTables {
    /** For each number n of events the sums over i < n: ln(r + i) and 1/(r + i). */
    final double[] logR;

    final double[] inverseR;

    /**
     * For each number of occasions to drop out the same of ln((b + i)/(a + b + i)), and its derivatives for a and b.
     */
    final double[] logStay;

    final double[] stayByA;
    final double[] stayByB;

    /**
     * Tables that are still empty.
     *
     * @param mostEvents the highest number of events
     * @param mostOccasions the highest number of occasions
     */
    StayTables(int mostEvents, int mostOccasions) {
        logR = new double[mostEvents + 1];
        inverseR = new double[logR.length];
        logStay = new double[mostOccasions + 1];
        stayByA = new double[logStay.length];
        stayByB = new double[logStay.length];
    }

    void fill(double r, double a, double b) {
        for (int i = 0; i + 1 < logR.length; i++) {
            logR[i + 1] = logR[i] + FastMath.log(r + i);
            inverseR[i + 1] = inverseR[i] + 1 / (r + i);
        }
        for (int i = 0; i + 1 < logStay.length; i++) {
            logStay[i + 1] = logStay[i] - Numbers.log1p(a / (b + i));
            stayByA[i + 1] = stayByA[i] - 1 / (a + b + i);
            stayByB[i + 1] = stayByB[i] + 1 / (b + i) - 1 / (a + b + i);
        }
    }
}
