package io.clientele.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.clientele.order.OrderLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoPurchasesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final CoPurchaseSettings PLAIN = new CoPurchaseSettings(0, 1, 50, 200);

    /**
     * Ten customers. All buy a bag; four buy a grinder, and three of these beans on a later day; another one buys beans
     * first, and tea and a filter on the same day, which nobody else buys.
     */
    private static ProductPurchases shop() {
        ProductPurchases.Builder shop = ProductPurchases.builder();
        for (int customer = 0; customer < 10; customer++) {
            shop.add(customer, DAY, key("bag"));
        }
        for (int customer = 0; customer < 4; customer++) {
            shop.add(customer, DAY, key("grinder"));
        }
        for (int customer = 1; customer < 4; customer++) {
            shop.add(customer, DAY.plusDays(9), key("beans"));
        }
        return shop.add(7, DAY, key("beans"))
                .add(7, DAY, key("tea"))
                .add(7, DAY, key("filter"))
                .build();
    }

    private static ProductKey key(String text) {
        return new ProductKey(text);
    }

    private static List<String> names(List<Recommendation> recommendations) {
        return recommendations.stream()
                .map(Recommendation::product)
                .map(ProductKey::value)
                .toList();
    }

    @Test
    void whatGoesTogetherIsWhatGoesBeyondChance() {
        Recommender recommender = CoPurchases.of(shop(), PLAIN);
        List<Recommendation> withGrinder = recommender.forProduct(key("grinder"), RecommendationWish.together(5));

        // Three bought both; four and four of ten bought one: 1.6 would by chance, and sqrt(4 * 4) = 4.
        assertThat(names(withGrinder)).containsExactly("beans");
        assertThat(withGrinder.get(0).score()).isCloseTo((3 - 1.6) / 4, within(1e-15));
        assertThat(withGrinder.get(0).because()).containsExactly(key("grinder"));
        assertThat(withGrinder.get(0).words())
                .isEqualTo("3 of the 4 customers who bought grinder bought it too; 1.6 would by chance");
    }

    @Test
    void whatComesNextHasADirection() {
        Recommender recommender = CoPurchases.of(shop(), PLAIN);

        assertThat(recommender.forProduct(key("grinder"), RecommendationWish.next(5)))
                .singleElement()
                .satisfies(next -> {
                    assertThat(next.product()).isEqualTo(key("beans"));
                    assertThat(next.score()).isCloseTo((3 - 0.8) / 4, within(1e-15));
                    assertThat(next.words())
                            .isEqualTo("3 of the 4 customers who bought grinder bought it later; 0.8 would by chance");
                });
        assertThat(names(recommender.forProduct(key("beans"), RecommendationWish.next(5))))
                .doesNotContain("grinder");
    }

    @Test
    void whatEverybodyBuysIsRecommendedToNobody() {
        Recommender recommender = CoPurchases.of(shop(), PLAIN);

        assertThat(names(recommender.forProduct(key("beans"), RecommendationWish.together(5))))
                .containsExactly("grinder", "filter", "tea");
        assertThat(recommender.forProduct(key("bag"), RecommendationWish.together(5)))
                .isEmpty();
    }

    @Test
    void aPairOfOneCustomerIsBelievedLessThanOneOfMany() {
        CoPurchases believing = CoPurchases.of(shop(), PLAIN);
        CoPurchases doubting = CoPurchases.of(shop(), new CoPurchaseSettings(10, 1, 50, 200));

        assertThat(best(believing, "tea"))
                .isCloseTo((1 - 0.1) / 1, within(1e-15))
                .isGreaterThan(best(believing, "grinder"));
        assertThat(best(doubting, "tea"))
                .isCloseTo((1 - 0.1) / 11, within(1e-15))
                .isLessThan(best(doubting, "grinder"));
        assertThat(names(CoPurchases.of(shop(), new CoPurchaseSettings(0, 2, 50, 200))
                        .forProduct(key("beans"), RecommendationWish.together(5))))
                .containsExactly("grinder");
    }

    private static double best(Recommender recommender, String product) {
        return recommender
                .forProduct(key(product), RecommendationWish.together(1))
                .get(0)
                .score();
    }

    @Test
    void aCustomerIsRecommendedWhatGoesWithAllThatWasBought() {
        Recommender recommender = CoPurchases.of(shop(), PLAIN);
        List<ProductKey> bought = List.of(key("grinder"), key("tea"), key("grinder"), key("unheard of"));

        List<Recommendation> recommendations = recommender.forCustomer(bought, RecommendationWish.together(5));
        assertThat(names(recommendations)).containsExactly("filter", "beans");
        assertThat(recommendations.get(1).score()).isCloseTo((3 - 1.6) / 4 + (1 - 0.4) / 2, within(1e-15));
        assertThat(recommendations.get(1).because()).containsExactly(key("grinder"), key("tea"));
    }

    @Test
    void whatWasBoughtIsLeftOutIfAsked() {
        Recommender recommender = CoPurchases.of(shop(), PLAIN);
        List<ProductKey> bought = List.of(key("grinder"), key("beans"));

        assertThat(names(recommender.forCustomer(bought, RecommendationWish.together(5))))
                .containsExactly("filter", "tea");
        assertThat(names(recommender.forCustomer(
                        bought, RecommendationWish.together(5).andBought())))
                .containsExactlyInAnyOrder("filter", "tea", "beans", "grinder");
    }

    @Test
    void ofWhatNobodyBoughtNothingIsSaid() {
        Recommender recommender = CoPurchases.of(shop(), PLAIN);

        assertThat(recommender.forProduct(key("unheard of"), RecommendationWish.next(3)))
                .isEmpty();
        assertThat(recommender.forCustomer(List.of(), RecommendationWish.next(3)))
                .isEmpty();
        assertThat(CoPurchases.of(ProductPurchases.builder().build(), PLAIN)
                        .forProduct(key("beans"), RecommendationWish.next(3)))
                .isEmpty();
    }

    @Test
    void aProductIsKnownByItsArticleNumberElseItsIdElseItsName() {
        assertThat(ProductKey.of(OrderLine.builder()
                        .sku("B-1")
                        .productId("17")
                        .name("Beans")
                        .build()))
                .hasValue(key("B-1"));
        assertThat(ProductKey.of(
                        OrderLine.builder().productId("17").name("Beans").build()))
                .hasValue(key("17"));
        assertThat(ProductKey.of(OrderLine.builder().name(" ").build())).isEmpty();
        assertThat(ProductKey.of(OrderLine.builder().quantity(BigDecimal.TEN).build()))
                .isEmpty();
    }

    @Test
    void settingsWithoutMeaningAreRefused() {
        assertThatThrownBy(() -> new CoPurchaseSettings(Double.NaN, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RecommendationWish.next(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ProductKey(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
