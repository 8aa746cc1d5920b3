package io.clientele.exchange.shopify;

import com.google.common.collect.ImmutableList;
import io.clientele.exchange.internal.value.NamedField;
import java.util.List;

/** What is read of the orders export. */
enum OrderField implements NamedField {
    NAME("Name"),
    ID("Id"),
    EMAIL("Email"),
    PHONE("Phone"),
    CREATED_AT("Created at"),
    PAID_AT("Paid at"),
    FULFILLED_AT("Fulfilled at"),
    CANCELLED_AT("Cancelled at"),
    FINANCIAL_STATUS("Financial Status"),
    FULFILLMENT_STATUS("Fulfillment Status"),
    ACCEPTS_MARKETING("Accepts Marketing"),
    CURRENCY("Currency"),
    SUBTOTAL("Subtotal"),
    SHIPPING("Shipping"),
    TOTAL("Total"),
    REFUNDED("Refunded Amount"),
    DISCOUNT_CODE("Discount Code"),
    PAYMENT_METHOD("Payment Method"),
    SOURCE("Source"),
    LINE_QUANTITY("Lineitem quantity"),
    LINE_NAME("Lineitem name"),
    LINE_PRICE("Lineitem price"),
    LINE_SKU("Lineitem sku"),
    LINE_DISCOUNT("Lineitem discount"),
    BILLING_NAME("Billing Name"),
    BILLING_STREET("Billing Street"),
    BILLING_ADDRESS_1("Billing Address1"),
    BILLING_ADDRESS_2("Billing Address2"),
    BILLING_COMPANY("Billing Company"),
    BILLING_CITY("Billing City"),
    BILLING_ZIP("Billing Zip"),
    BILLING_PROVINCE("Billing Province Name", "Billing Province"),
    BILLING_COUNTRY("Billing Country"),
    BILLING_PHONE("Billing Phone"),
    SHIPPING_NAME("Shipping Name"),
    SHIPPING_STREET("Shipping Street"),
    SHIPPING_ADDRESS_1("Shipping Address1"),
    SHIPPING_ADDRESS_2("Shipping Address2"),
    SHIPPING_COMPANY("Shipping Company"),
    SHIPPING_CITY("Shipping City"),
    SHIPPING_ZIP("Shipping Zip"),
    SHIPPING_PROVINCE("Shipping Province Name", "Shipping Province"),
    SHIPPING_COUNTRY("Shipping Country"),
    SHIPPING_PHONE("Shipping Phone");

    private final ImmutableList<String> names;

    OrderField(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
