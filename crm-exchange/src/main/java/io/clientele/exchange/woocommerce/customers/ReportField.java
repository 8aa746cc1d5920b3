package io.clientele.exchange.woocommerce.customers;

import com.google.common.collect.ImmutableList;
import io.clientele.exchange.internal.value.NamedField;
import java.util.List;

/** What is read of the customers report: not what follows from the orders. */
enum ReportField implements NamedField {
    NAME("Name"),
    USERNAME("Username"),
    LAST_ACTIVE("Last Active"),
    SIGN_UP("Sign Up"),
    EMAIL("Email"),
    COUNTRY("Country / Region"),
    CITY("City"),
    REGION("Region"),
    POSTCODE("Postal Code"),
    BILLING_PHONE("Billing Phone"),
    SHIPPING_PHONE("Shipping Phone"),
    ROLE("Role");

    private final ImmutableList<String> names;

    ReportField(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
