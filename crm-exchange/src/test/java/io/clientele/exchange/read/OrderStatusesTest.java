package io.clientele.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.order.OrderStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStatusesTest {

    @ParameterizedTest
    @CsvSource({
        "pending, PENDING",
        "wc-on-hold, PENDING",
        "checkout-draft, PENDING",
        "trash, CANCELLED",
        "wc-completed, COMPLETED",
        "authorized, PENDING",
        "partially_paid, PAID",
        "partially_refunded, PARTLY_REFUNDED",
        "voided, CANCELLED",
        "expired, CANCELLED",
        "complete, COMPLETED",
        "Closed, REFUNDED",
        "holded, PENDING",
        "Suspected Fraud, FAILED",
        "pending_payment, PENDING",
        "Payment accepted, PAID",
        "Abgeschlossen, COMPLETED",
        "RÜCKERSTATTET, REFUNDED",
        "In Bearbeitung, PROCESSING",
        "Échouée, FAILED",
        "Terminee, COMPLETED",
        "Geannuleerd, CANCELLED",
        "In attesa di pagamento, PENDING",
        "Reembolsado, REFUNDED",
        "Concluída, COMPLETED",
        "test, TEST"
    })
    void wordsOfShopsMeanAStatus(String word, OrderStatus meant) {
        assertThat(OrderStatuses.find(word)).isEqualTo(meant);
    }

    @Test
    void aBlankIsNoStatusAndAnyOtherWordIsUnknown() {
        assertThat(OrderStatuses.find("  ")).isEqualTo(OrderStatus.NONE);
        assertThat(OrderStatuses.find("wc-partially-shipped")).isEqualTo(OrderStatus.UNKNOWN);
        assertThat(OrderStatuses.find("--")).isEqualTo(OrderStatus.UNKNOWN);
    }
}
