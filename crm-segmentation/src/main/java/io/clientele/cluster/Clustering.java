package io.clientele.cluster;

/** Points parted into clusters, numbered from 0. Immutable. */
public final class Clustering {
    private final int[] assigned;
    private final double[][] centers;
    private final double inertia;

    Clustering(int[] assigned, double[][] centers, double inertia) {
        this.assigned = assigned;
        this.centers = centers;
        this.inertia = inertia;
    }

    /** {@return the number of clusters} */
    public int k() {
        return centers.length;
    }

    /** {@return the number of points} */
    public int size() {
        return assigned.length;
    }

    /** {@return the cluster of a point} */
    public int cluster(int point) {
        return assigned[point];
    }

    /** {@return a coordinate of the middle of a cluster} */
    public double center(int cluster, int dimension) {
        return centers[cluster][dimension];
    }

    /** {@return the sum of the squared distances of the points from the middles of their clusters} */
    public double inertia() {
        return inertia;
    }
}
