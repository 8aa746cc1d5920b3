package io.clientele.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.fixture.TestShop;
import io.clientele.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void aRefundIsInTheCurrencyOfItsOrderAndNotNegative() {
        Money francs = Money.ofMinor(1, Currency.getInstance("CHF"));

        assertThatThrownBy(() -> TestShop.order("1").refunded(francs).build()).hasMessageContaining("refund");
        assertThatThrownBy(() -> TestShop.order("1").refunded(TestShop.euro(-1)).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOrderComesToItsTotalLessWhatWasPaidBack() {
        assertThat(TestShop.order("1").build().net()).isEqualTo(TestShop.euro(1_000));
        assertThat(TestShop.order("1").refunded(TestShop.euro(300)).build().net())
                .isEqualTo(TestShop.euro(700));
    }

    @Test
    void aLineComesToItsTotalOrElseToQuantityTimesPriceUnrounded() {
        OrderLine line = OrderLine.builder()
                .quantity(new BigDecimal("3"))
                .unitPrice(new BigDecimal("0.3333"))
                .build();

        assertThat(line.amount()).isEqualTo(new BigDecimal("0.9999"));
        assertThat(OrderLine.builder().from(line).total(BigDecimal.ONE).build().amount())
                .isEqualTo(BigDecimal.ONE);
        assertThat(OrderLine.builder().build().amount()).isZero();
    }

    @Test
    void keysAreOrderedBySourceThenId() {
        assertThat(new OrderKey("a", "2"))
                .isLessThan(new OrderKey("a", "3"))
                .isLessThan(new OrderKey("b", "1"))
                .hasToString("a:2");
    }

    @Test
    void aKeyHasASourceAndAnIdOfSomeLength() {
        assertThatThrownBy(() -> new OrderKey("", "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OrderKey("a", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OrderKey("a".repeat(101), "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OrderKey("a", "1".repeat(256))).isInstanceOf(IllegalArgumentException.class);
    }
}
