package io.clientele.cluster;

import io.clientele.money.Money;

/**
 * What the customers of a cluster are like. Immutable.
 *
 * @param number of the cluster, from 1
 * @param name what is special about it, such as {@code recent, often, high spend}; different for each cluster
 * @param customers how many they are
 * @param medianRecencyDays the median of the days since the last purchase
 * @param medianOrders the median of the number of purchases
 * @param medianSpent the median of what was spent
 * @param totalSpent what all of them spent
 */
public record ClusterProfile(
        int number,
        String name,
        int customers,
        long medianRecencyDays,
        long medianOrders,
        Money medianSpent,
        Money totalSpent) {}
