package io.clientele.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.fixture.TestShop;
import io.clientele.money.Money;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PurchaseRulesTest {
    private static final Set<OrderStatus> NOT_COUNTED = EnumSet.of(
            OrderStatus.PENDING, OrderStatus.CANCELLED, OrderStatus.FAILED, OrderStatus.REFUNDED, OrderStatus.TEST);

    private final PurchaseRules rules = PurchaseRules.standard();

    @ParameterizedTest
    @EnumSource
    void anOrderCountsUnlessItIsPendingCancelledFailedRefundedOrATest(OrderStatus status) {
        Order order = order(status, 1_000, 0);
        boolean counts = !NOT_COUNTED.contains(status);

        assertThat(rules.counts(order)).isEqualTo(counts);
        assertThat(rules.isPurchase(order)).isEqualTo(counts);
        assertThat(rules.spent(order)).isEqualTo(TestShop.euro(counts ? 1_000 : 0));
    }

    @ParameterizedTest
    @CsvSource({
        "1000,    0, true,  1000",
        "1000,  300, true,   700",
        "1000,  999, true,     1",
        "1000, 1000, false,    0",
        "1000, 1500, false,    0",
        "   0,    0, false,    0",
        "   0,  300, false,    0",
        "-500,    0, false, -500",
        "-500,  100, false, -600",
        "   1,    0, true,     1",
    })
    void whatWasPaidAndNotPaidBackIsSpent(long total, long refunded, boolean purchase, long spent) {
        Order order = order(OrderStatus.COMPLETED, total, refunded);

        assertThat(rules.isPurchase(order)).isEqualTo(purchase);
        assertThat(rules.spent(order)).isEqualTo(TestShop.euro(spent));
    }

    @ParameterizedTest
    @EnumSource
    void aReturnThatDoesNotCountTakesNothingOff(OrderStatus status) {
        assertThat(rules.spent(order(status, -500, 0)))
                .isEqualTo(TestShop.euro(NOT_COUNTED.contains(status) ? 0 : -500));
    }

    @Test
    void aHostCanLetOtherStatusesCount() {
        PurchaseRules paidOnly = PurchaseRules.counting(EnumSet.of(OrderStatus.PAID));

        assertThat(paidOnly.counted()).containsExactly(OrderStatus.PAID);
        assertThat(paidOnly.isPurchase(order(OrderStatus.PAID, 1_000, 0))).isTrue();
        assertThat(paidOnly.isPurchase(order(OrderStatus.COMPLETED, 1_000, 0))).isFalse();
        assertThat(PurchaseRules.counting(Set.of()).counted()).isEmpty();
    }

    private static Order order(OrderStatus status, long total, long refunded) {
        Order.Builder order = TestShop.order("1").status(status).total(TestShop.euro(total));
        return refunded == 0
                ? order.build()
                : order.refunded(Money.ofMinor(refunded, TestShop.EUR)).build();
    }
}
