package io.clientele.rfm;

/**
 * What a group comes to. Immutable.
 *
 * @param group the group
 * @param customers how many customers are in it, from 0
 * @param purchases how many purchases they made
 * @param monetaryMinor what they spent, returns taken off, in minor units
 */
public record RfmGroupTotals(RfmGroup group, int customers, long purchases, long monetaryMinor) {}
