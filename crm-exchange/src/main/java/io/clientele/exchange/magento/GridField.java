package io.clientele.exchange.magento;

import com.google.common.collect.ImmutableList;
import io.clientele.exchange.internal.value.NamedField;
import java.util.List;

/** What is read of the grid of orders. */
enum GridField implements NamedField {
    ID("ID"),
    PURCHASE_POINT("Purchase Point"),
    PURCHASE_DATE("Purchase Date"),
    BILL_TO("Bill-to Name"),
    SHIP_TO("Ship-to Name"),
    BASE_TOTAL("Grand Total (Base)"),
    TOTAL("Grand Total (Purchased)"),
    STATUS("Status"),
    BILLING_ADDRESS("Billing Address"),
    SHIPPING_ADDRESS("Shipping Address"),
    EMAIL("Customer Email"),
    GROUP("Customer Group"),
    CUSTOMER_NAME("Customer Name"),
    PAYMENT_METHOD("Payment Method"),
    REFUNDED("Total Refunded");

    private final ImmutableList<String> names;

    GridField(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
