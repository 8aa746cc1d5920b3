package io.clientele.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.filter.Filter;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.segment.Shop;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CustomerClustersTest {
    private static final KMeans MEANS = KMeans.seeded(7);

    /** Five regulars who spend much, ten who bought once long ago, and somebody who has not bought. */
    private static ProfileSnapshot shop() {
        Shop shop = new Shop().member("reader@post.example");
        for (int i = 0; i < 5; i++) {
            for (int month = 1; month <= 5; month++) {
                shop.order("regular" + i, "LU", "2026-0" + month + "-1" + i, 90_00 + i);
            }
        }
        for (int i = 0; i < 10; i++) {
            shop.order("visitor" + i, "LU", "2025-01-1" + i, 15_00 + i);
        }
        return shop.on("2026-06-30");
    }

    @Test
    void peopleWhoBuyAlikeAreTogetherAndTheBestSpendersComeFirst() {
        CustomerClusters clusters = CustomerClusters.of(shop(), OptionalInt.empty(), MEANS);

        assertThat(clusters.clusters()).extracting(ClusterProfile::customers).containsExactly(5, 10);
        assertThat(clusters.clusters())
                .extracting(ClusterProfile::name)
                .containsExactly("recent, often, high spend", "long ago, once, usual spend");
        assertThat(IntStream.range(0, clusters.size())
                        .filter(row -> clusters.cluster(row) == 1)
                        .mapToObj(row -> clusters.profile(row).customer()))
                .containsExactly("regular0", "regular1", "regular2", "regular3", "regular4");
        assertThat(clusters.silhouette()).isGreaterThan(0.8);
    }

    @Test
    void filtersFindThem() {
        ProfileSnapshot scored =
                CustomerClusters.of(shop(), OptionalInt.of(2), MEANS).snapshot();
        long members = scored.profiles().stream()
                .filter(Filter.parse("cluster = 1 and cluster_name contains often")
                        .bind(scored.tenant(), scored.asOf()))
                .count();

        assertThat(members).isEqualTo(5);
    }

    @Test
    void aShopOfOneCustomerHasOneCluster() {
        CustomerClusters clusters = CustomerClusters.of(
                new Shop().order("c1", "LU", "2026-01-01", 5_00).on("2026-06-30"), OptionalInt.of(4), MEANS);

        assertThat(clusters.clusters()).hasSize(1);
        assertThat(clusters.cluster(0)).isEqualTo(1);
    }

    @Test
    void aShopWithoutCustomersHasNone() {
        CustomerClusters clusters = CustomerClusters.of(
                new Shop().member("reader@post.example").on("2026-06-30"), OptionalInt.empty(), MEANS);

        assertThat(clusters.size()).isZero();
        assertThat(clusters.clusters()).isEmpty();
    }
}
