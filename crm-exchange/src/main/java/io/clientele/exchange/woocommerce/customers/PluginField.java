package io.clientele.exchange.woocommerce.customers;

import com.google.common.collect.ImmutableList;
import io.clientele.exchange.internal.value.NamedField;
import java.util.List;

/** What is read of the plugin's customers: not the password. */
enum PluginField implements NamedField {
    ID("customer_id"),
    USERNAME("username"),
    FIRST_NAME("first_name"),
    LAST_NAME("last_name"),
    EMAIL("email"),
    REGISTERED("date_registered"),
    BILLING_FIRST_NAME("billing_first_name"),
    BILLING_LAST_NAME("billing_last_name"),
    BILLING_COMPANY("billing_company"),
    BILLING_EMAIL("billing_email"),
    BILLING_PHONE("billing_phone"),
    BILLING_ADDRESS_1("billing_address_1"),
    BILLING_ADDRESS_2("billing_address_2"),
    BILLING_POSTCODE("billing_postcode"),
    BILLING_CITY("billing_city"),
    BILLING_STATE("billing_state"),
    BILLING_COUNTRY("billing_country"),
    SHIPPING_FIRST_NAME("shipping_first_name"),
    SHIPPING_LAST_NAME("shipping_last_name"),
    SHIPPING_COMPANY("shipping_company"),
    SHIPPING_ADDRESS_1("shipping_address_1"),
    SHIPPING_ADDRESS_2("shipping_address_2"),
    SHIPPING_POSTCODE("shipping_postcode"),
    SHIPPING_CITY("shipping_city"),
    SHIPPING_STATE("shipping_state"),
    SHIPPING_COUNTRY("shipping_country");

    private final ImmutableList<String> names;

    PluginField(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
