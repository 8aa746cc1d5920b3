/**
 * Clusters: customers who behave alike, found without saying beforehand what alike is.
 *
 * <p>Each customer is a point: how long the last purchase is ago, how many purchases there were, how much was spent,
 * each as a logarithm and brought to the same scale. The points are parted into k clouds so that the squared distances
 * to the middle of each are as small as can be found (k-means, begun by k-means++). A cluster gets a name that says
 * what is special about it, and a number that stays the same when nothing changes.
 *
 * <p>Start at {@link io.clientele.cluster.CustomerClusters}; {@link io.clientele.cluster.KMeans} works on any columns.
 */
@NullMarked
package io.clientele.cluster;

import org.jspecify.annotations.NullMarked;
