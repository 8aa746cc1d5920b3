package io.clientele.rfm;

/**
 * What RFM says of one customer. Immutable.
 *
 * @param recencyDays whole days from the last purchase to the day of the analysis, from 0
 * @param frequency number of purchases, from 1
 * @param monetaryMinor sum of purchases less returns, in minor units; negative if more was given back than bought
 * @param r recency score, 1 to 5, 5 being the latest
 * @param f frequency score, 1 to 5, 5 being the most often
 * @param m monetary score, 1 to 5, 5 being the most
 * @param group the group the scores belong to
 */
public record RfmScore(int recencyDays, int frequency, long monetaryMinor, int r, int f, int m, RfmGroup group) {}
