package io.clientele.cluster;

import org.apache.commons.math3.util.FastMath;

/**
 * How clearly points are parted (Rousseeuw 1987): for each point how much nearer the points of its own cluster are, on
 * average, than those of the next one; from -1, wrong, to 1, clear. Thread-safe: there is no state.
 */
public final class Silhouette {
    private Silhouette() {}

    /**
     * The mean over points evenly taken from all, compared with each other; the time grows with the square of their
     * number.
     *
     * @param points a column for each dimension
     * @param clustering their clusters
     * @param most how many points to take at most
     * @return the mean; 0 for one cluster
     */
    public static double of(double[][] points, Clustering clustering, int most) {
        int size = points[0].length;
        int every = Math.max(1, (size + most - 1) / most);
        double sum = 0;
        int count = 0;
        for (int i = 0; i < size; i += every) {
            sum += of(points, clustering, i, every);
            count++;
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double of(double[][] points, Clustering clustering, int point, int every) {
        double[] distances = new double[clustering.k()];
        int[] counts = new int[clustering.k()];
        for (int other = 0; other < points[0].length; other += every) {
            if (other != point) {
                double sum = 0;
                for (double[] column : points) {
                    sum += (column[point] - column[other]) * (column[point] - column[other]);
                }
                distances[clustering.cluster(other)] += FastMath.sqrt(sum);
                counts[clustering.cluster(other)]++;
            }
        }
        int own = clustering.cluster(point);
        double nearest = Double.POSITIVE_INFINITY;
        for (int c = 0; c < counts.length; c++) {
            nearest = c != own && counts[c] > 0 ? Math.min(nearest, distances[c] / counts[c]) : nearest;
        }
        if (counts[own] == 0 || nearest == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double near = distances[own] / counts[own];
        double larger = Math.max(near, nearest);
        return larger == 0 ? 0 : (nearest - near) / larger;
    }
}
