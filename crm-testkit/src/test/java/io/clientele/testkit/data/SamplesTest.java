package io.clientele.testkit.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.order.Order;
import io.clientele.order.PurchaseRules;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void oneSeedGivesTheSameOrdersEachTimeAndAnotherSeedGivesOthers() {
        assertThat(Samples.orders(1, 50)).isEqualTo(Samples.orders(1, 50)).isNotEqualTo(Samples.orders(2, 50));
        assertThat(Samples.records(1, 50)).isEqualTo(Samples.records(1, 50)).isNotEqualTo(Samples.records(2, 50));
    }

    @Test
    void ordersComeByTimeAndEachHasItsOwnKey() {
        assertThat(Samples.orders(1, 200))
                .hasSize(200)
                .isSortedAccordingTo(Comparator.comparing(Order::placedAt))
                .extracting(Order::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void mostOrdersArePurchasesAndSomeAreNot() {
        assertThat(Samples.orders(1, 200))
                .filteredOn(PurchaseRules.standard()::isPurchase)
                .hasSizeBetween(150, 199);
    }

    @Test
    void peopleOrderMoreThanOnce() {
        assertThat(Samples.orders(1, 200).stream()
                        .map(order -> order.buyer().email())
                        .distinct())
                .hasSizeBetween(20, 40);
    }

    @Test
    void noOrdersAreAskedForAndNoneCome() {
        assertThat(Samples.orders(1, 0)).isEmpty();
    }
}
