package io.clientele.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.clientele.recommend.RecommendationWish.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever customers buy. */
class CoPurchasesLawsTest {
    private static final CoPurchaseSettings SETTINGS = new CoPurchaseSettings(2.5, 1, 100, 200);

    /** A purchase of a product by a customer on a day. */
    record Bought(int customer, int day, int product) {
        ProductKey key() {
            return new ProductKey("p" + product);
        }
    }

    private static ProductPurchases purchases(List<Bought> all) {
        ProductPurchases.Builder builder = ProductPurchases.builder();
        all.forEach(one -> builder.add(one.customer(), LocalDate.ofEpochDay(one.day()), one.key()));
        return builder.build();
    }

    private static Map<ProductKey, Double> scores(Recommender recommender, ProductKey of, Kind kind) {
        Map<ProductKey, Double> scores = new TreeMap<>();
        recommender
                .forProduct(of, new RecommendationWish(1_000, kind, true))
                .forEach(each -> scores.put(each.product(), each.score()));
        return scores;
    }

    @Property(tries = 150, seed = "20261129")
    void associationsAreSymmetric(@ForAll("histories") List<Bought> all) {
        Recommender recommender = CoPurchases.of(purchases(all), SETTINGS);

        for (ProductKey one : purchases(all).products()) {
            scores(recommender, one, Kind.TOGETHER)
                    .forEach((other, score) -> assertThat(scores(recommender, other, Kind.TOGETHER))
                            .containsEntry(one, score));
        }
    }

    @Property(tries = 150, seed = "20261129")
    void scoresAreThoseOfASlowCount(@ForAll("histories") List<Bought> all) {
        Recommender recommender = CoPurchases.of(purchases(all), SETTINGS);

        for (ProductKey one : purchases(all).products()) {
            for (Kind kind : Kind.values()) {
                Map<ProductKey, Double> slow = slowly(all, one, kind);
                Map<ProductKey, Double> ours = scores(recommender, one, kind);
                assertThat(ours.keySet()).isEqualTo(slow.keySet());
                slow.forEach((other, score) ->
                        assertThat(ours.getOrDefault(other, 0.0)).isCloseTo(score, within(1e-12)));
            }
        }
    }

    private static Map<ProductKey, Double> slowly(List<Bought> all, ProductKey one, Kind kind) {
        Map<ProductKey, Map<Integer, Integer>> firstDays = new TreeMap<>();
        Set<Integer> customers = new TreeSet<>();
        for (Bought each : all) {
            customers.add(each.customer());
            firstDays.computeIfAbsent(each.key(), any -> new TreeMap<>()).merge(each.customer(), each.day(), Math::min);
        }
        Map<Integer, Integer> mine = firstDays.getOrDefault(one, Map.of());
        Map<ProductKey, Double> scores = new TreeMap<>();
        firstDays.forEach((other, theirs) -> {
            long count = mine.keySet().stream()
                    .filter(theirs::containsKey)
                    .filter(who -> kind == Kind.TOGETHER || theirs.getOrDefault(who, 0) > mine.getOrDefault(who, 0))
                    .count();
            double chance = (double) mine.size() * theirs.size() / customers.size();
            double score = (count - (kind == Kind.TOGETHER ? chance : chance / 2))
                    / (Math.sqrt((double) mine.size() * theirs.size()) + SETTINGS.shrinkage());
            if (!other.equals(one) && count > 0 && score > 0) {
                scores.put(other, score);
            }
        });
        return scores;
    }

    @Property(tries = 100, seed = "20261129")
    void aProductThatEverybodyBuysChangesNothing(@ForAll("histories") List<Bought> all) {
        List<Bought> withBag = new ArrayList<>(all);
        all.forEach(one -> withBag.add(new Bought(one.customer(), 0, 99)));
        Recommender plain = CoPurchases.of(purchases(all), SETTINGS);
        Recommender popular = CoPurchases.of(purchases(withBag), SETTINGS);

        for (ProductKey product : purchases(all).products()) {
            assertThat(scores(popular, product, Kind.TOGETHER)).isEqualTo(scores(plain, product, Kind.TOGETHER));
        }
    }

    @Property(tries = 100, seed = "20261129")
    void theOrderOfPurchasesAndTheNumberOfThreadsChangeNothing(
            @ForAll("histories") List<Bought> all, @ForAll long seed) {
        List<Bought> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            Recommender alone = CoPurchases.of(purchases(all), SETTINGS);
            Recommender together = CoPurchases.of(purchases(shuffled), SETTINGS, executor, 3);
            List<ProductKey> bought = all.stream().map(Bought::key).limit(3).toList();

            assertThat(together.forCustomer(bought, RecommendationWish.next(10)))
                    .isEqualTo(alone.forCustomer(bought, RecommendationWish.next(10)));
        } finally {
            executor.shutdown();
        }
    }

    @Property(tries = 100, seed = "20261129")
    void whatWasBoughtIsNeverRecommendedUnlessAsked(@ForAll("histories") List<Bought> all) {
        Recommender recommender = CoPurchases.of(purchases(all), SETTINGS);
        List<ProductKey> bought = all.stream().map(Bought::key).limit(4).toList();

        assertThat(recommender.forCustomer(bought, RecommendationWish.together(100)))
                .noneMatch(each -> bought.contains(each.product()))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    }

    @Provide
    Arbitrary<List<Bought>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 7))
                .as(Bought::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }
}
