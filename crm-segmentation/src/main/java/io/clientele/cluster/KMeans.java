package io.clientele.cluster;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.internal.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;

/**
 * K-means by Lloyd's method, begun by k-means++ several times over; the best end is kept.
 *
 * <p>The result depends on points, k, seed, restarts and steps alone, and not on the number of threads. Thread-safe:
 * there is no state.
 *
 * @param restarts how many times to begin anew, at least 1
 * @param steps how many steps to take at most each time, at least 1
 * @param seed of all that is random
 */
public record KMeans(int restarts, int steps, long seed) {
    /** Points are added up in pieces of fixed size, so that sums do not depend on who adds them. */
    private static final int PIECE = 1 << 14;

    /** So many points are worked on at a time; what is known of them stays in the nearest cache. */
    private static final int BLOCK = 512;

    /**
     * Settings.
     *
     * @throws IllegalArgumentException if a number is less than 1
     */
    public KMeans {
        checkArgument(restarts >= 1 && steps >= 1, "K-means begins at least once and takes at least one step");
    }

    /**
     * Ten restarts of up to 100 steps.
     *
     * @param seed of all that is random
     * @return the settings
     */
    public static KMeans seeded(long seed) {
        return new KMeans(10, 100, seed);
    }

    /**
     * Finds clusters in the calling thread.
     *
     * @param points a column for each dimension, all of one length; no NaN
     * @param k how many clusters, from 1 to the number of points
     * @return the best clusters found
     * @throws IllegalArgumentException if the columns differ in length, a value is not finite, or k is out of range
     */
    public Clustering cluster(double[][] points, int k) {
        return cluster(points, k, Workers.alone());
    }

    /**
     * Finds clusters in the calling thread and others.
     *
     * @param points a column for each dimension
     * @param k how many clusters
     * @param executor runs what the calling thread does not get to
     * @param threads how many threads may work at once, the calling one included
     * @return the same as in one thread
     */
    public Clustering cluster(double[][] points, int k, Executor executor, int threads) {
        checkArgument(threads > 0, "Nothing can be done by %s threads", threads);
        return cluster(points, k, new Workers(executor, threads));
    }

    private Clustering cluster(double[][] points, int k, Workers workers) {
        check(points, k);
        SplittableRandom random = new SplittableRandom(seed);
        Run best = null;
        for (int i = 0; i < restarts; i++) {
            Run run = new Run(points, k, workers);
            run.begin(random.split());
            run.improve(steps);
            best = best == null || run.inertia < best.inertia ? run : best;
        }
        if (best == null) {
            throw new IllegalStateException("Begun no time");
        }
        return new Clustering(best.assigned, best.centers, best.inertia);
    }

    private static void check(double[][] points, int k) {
        checkArgument(points.length > 0, "Points have at least one dimension");
        for (double[] column : points) {
            checkArgument(column.length == points[0].length, "Columns differ in length");
            for (double value : column) {
                checkArgument(Double.isFinite(value), "A point is not finite");
            }
        }
        checkArgument(1 <= k && k <= points[0].length, "Cannot part %s points into %s", points[0].length, k);
    }

    /** One beginning and what becomes of it. Not thread-safe. */
    private static final class Run {
        private final double[][] points;
        private final int dimensions;
        private final int size;
        private final int k;
        private final Workers workers;
        private final int[] assigned;
        private final double[][] centers;
        /** For each piece the sums of its points by cluster, their number behind them, and last the inertia. */
        private final double[][] sums;

        private final boolean[] changed;
        private double inertia;

        Run(double[][] points, int k, Workers workers) {
            this.points = points;
            this.dimensions = points.length;
            this.size = points[0].length;
            this.k = k;
            this.workers = workers;
            this.assigned = new int[size];
            this.centers = new double[k][dimensions];
            int pieces = (size + PIECE - 1) / PIECE;
            this.sums = new double[pieces][k * (dimensions + 1) + 1];
            this.changed = new boolean[pieces];
        }

        /** Each center is drawn from the points by the square of its distance to the nearest center there is. */
        void begin(SplittableRandom random) {
            Arrays.fill(assigned, -1);
            double[] distance = new double[size];
            Arrays.fill(distance, Double.POSITIVE_INFINITY);
            take(0, random.nextInt(size));
            for (int center = 1; center < k; center++) {
                double total = 0;
                for (int i = 0; i < size; i++) {
                    distance[i] = Math.min(distance[i], distance(i, centers[center - 1]));
                    total += distance[i];
                }
                double drawn = random.nextDouble() * total;
                int chosen = 0;
                while (chosen + 1 < size && (drawn -= distance[chosen]) > 0) {
                    chosen++;
                }
                take(center, chosen);
            }
        }

        private void take(int center, int point) {
            for (int d = 0; d < dimensions; d++) {
                centers[center][d] = points[d][point];
            }
        }

        private double distance(int point, double[] center) {
            double sum = 0;
            for (int d = 0; d < dimensions; d++) {
                double difference = points[d][point] - center[d];
                sum += difference * difference;
            }
            return sum;
        }

        void improve(int steps) {
            for (int step = 0; step < steps; step++) {
                assign();
                boolean any = false;
                for (boolean each : changed) {
                    any |= each;
                }
                if (!any) {
                    return;
                }
                move();
            }
            assign();
        }

        private void assign() {
            List<Runnable> work = new ArrayList<>();
            for (int piece = 0; piece < sums.length; piece++) {
                int mine = piece;
                work.add(() -> assign(mine));
            }
            workers.run(work);
            inertia = 0;
            for (double[] sum : sums) {
                inertia += sum[sum.length - 1];
            }
        }

        private void assign(int piece) {
            double[] sum = sums[piece];
            Arrays.fill(sum, 0);
            changed[piece] = false;
            double[] least = new double[BLOCK];
            double[][] distances = new double[k][BLOCK];
            int end = Math.min(size, (piece + 1) * PIECE);
            for (int from = piece * PIECE; from < end; from += BLOCK) {
                int count = Math.min(BLOCK, end - from);
                measure(from, count, least, distances);
                changed[piece] |= choose(from, count, least, distances);
                add(from, count, least, sum);
            }
        }

        /** Point by point within each center, in loops so plain that the compiler works on several points at once. */
        private void measure(int from, int count, double[] least, double[][] distances) {
            Arrays.fill(least, Double.POSITIVE_INFINITY);
            for (int c = 0; c < k; c++) {
                Arrays.fill(distances[c], 0);
                for (int d = 0; d < dimensions; d++) {
                    addSquares(points[d], from, count, centers[c][d], distances[c]);
                }
                lower(least, distances[c], count);
            }
        }

        private static void lower(double[] least, double[] distance, int count) {
            for (int i = 0; i < count; i++) {
                least[i] = Math.min(least[i], distance[i]);
            }
        }

        /** Whether a point has another cluster than before; it stays where it is if no other is nearer. */
        private boolean choose(int from, int count, double[] least, double[][] distances) {
            boolean moved = false;
            for (int i = 0; i < count; i++) {
                int before = assigned[from + i];
                if (before < 0 || distances[before][i] > least[i]) {
                    int nearest = 0;
                    while (distances[nearest][i] > least[i]) {
                        nearest++;
                    }
                    assigned[from + i] = nearest;
                    moved = true;
                }
            }
            return moved;
        }

        private static void addSquares(double[] column, int from, int count, double center, double[] distance) {
            for (int i = 0; i < count; i++) {
                double difference = column[from + i] - center;
                distance[i] += difference * difference;
            }
        }

        private void add(int from, int count, double[] least, double[] sum) {
            int stride = dimensions + 1;
            for (int d = 0; d < dimensions; d++) {
                double[] column = points[d];
                for (int i = 0; i < count; i++) {
                    sum[assigned[from + i] * stride + d] += column[from + i];
                }
            }
            double lost = 0;
            for (int i = 0; i < count; i++) {
                sum[assigned[from + i] * stride + dimensions]++;
                lost += least[i];
            }
            sum[sum.length - 1] += lost;
        }

        private void move() {
            for (int c = 0; c < k; c++) {
                int at = c * (dimensions + 1);
                double count = 0;
                double[] sum = new double[dimensions];
                for (double[] piece : sums) {
                    count += piece[at + dimensions];
                    for (int d = 0; d < dimensions; d++) {
                        sum[d] += piece[at + d];
                    }
                }
                // A center that lost all its points stays where it is.
                for (int d = 0; count > 0 && d < dimensions; d++) {
                    centers[c][d] = sum[d] / count;
                }
            }
        }
    }
}
