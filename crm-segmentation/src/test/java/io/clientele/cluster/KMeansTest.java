package io.clientele.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KMeansTest {
    private static final KMeans MEANS = KMeans.seeded(1);

    /** Points around 0, 10, 20, ... in each of two dimensions. */
    private static double[][] clouds(int clouds, int each, long seed) {
        Random random = new Random(seed);
        double[][] points = new double[2][clouds * each];
        for (int i = 0; i < clouds * each; i++) {
            points[0][i] = 10 * (i % clouds) + random.nextGaussian();
            points[1][i] = -10 * (i % clouds) + random.nextGaussian();
        }
        return points;
    }

    @Test
    void findsCloudsThatLieApart() {
        Clustering found = MEANS.cluster(clouds(4, 100, 3), 4);

        for (int i = 4; i < found.size(); i++) {
            assertThat(found.cluster(i)).isEqualTo(found.cluster(i % 4));
        }
        assertThat(found.center(found.cluster(2), 0)).isCloseTo(20, within(0.5));
    }

    @Test
    void silhouetteIsHighestForTheTrueNumber() {
        double[][] points = clouds(3, 100, 3);

        double three = Silhouette.of(points, MEANS.cluster(points, 3), 1_000);
        assertThat(three)
                .isGreaterThan(0.8)
                .isGreaterThan(Silhouette.of(points, MEANS.cluster(points, 2), 1_000))
                .isGreaterThan(Silhouette.of(points, MEANS.cluster(points, 4), 1_000));
        assertThat(Silhouette.of(points, MEANS.cluster(points, 1), 1_000)).isZero();
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        double[][] points = clouds(5, 10_000, 9);
        Clustering alone = new KMeans(2, 20, 4).cluster(points, 6);
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            Clustering together = new KMeans(2, 20, 4).cluster(points, 6, executor, 3);

            assertThat(together.inertia()).isEqualTo(alone.inertia());
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.cluster(i)).isEqualTo(alone.cluster(i));
            }
        } finally {
            executor.shutdown();
        }
    }

    @Property(tries = 100, seed = "20261129")
    void everyPointIsInTheNearestCluster(@ForAll @IntRange(min = 1, max = 6) int k, @ForAll long seed) {
        double[][] points = clouds(2, 20, seed);
        Clustering found = MEANS.cluster(points, k);

        double sum = 0;
        for (int i = 0; i < found.size(); i++) {
            double own = squared(points, i, found, found.cluster(i));
            for (int other = 0; other < k; other++) {
                assertThat(own).isLessThanOrEqualTo(squared(points, i, found, other) + 1e-9);
            }
            sum += own;
        }
        assertThat(found.inertia()).isCloseTo(sum, within(1e-9 * (1 + sum)));
    }

    private static double squared(double[][] points, int i, Clustering found, int cluster) {
        return Math.pow(points[0][i] - found.center(cluster, 0), 2)
                + Math.pow(points[1][i] - found.center(cluster, 1), 2);
    }

    @Test
    void equalPointsAreNoTrouble() {
        Clustering found = MEANS.cluster(new double[][] {{1, 1, 1}}, 3);

        assertThat(found.inertia()).isZero();
    }

    @Test
    void whatCannotBePartedIsRefused() {
        assertThatThrownBy(() -> MEANS.cluster(new double[][] {{1, 2}}, 3))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MEANS.cluster(new double[][] {{1, Double.NaN}}, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MEANS.cluster(new double[][] {{1, 2}, {1}}, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
