package io.clientele.exchange.prestashop;

import com.google.common.collect.ImmutableList;
import io.clientele.exchange.internal.value.NamedField;
import java.util.List;

/** What is read of the customers: not the password. */
enum CustomerField implements NamedField {
    ID("Customer ID", "ID"),
    EMAIL("Email *", "Email address"),
    FIRST_NAME("First Name *", "First name"),
    LAST_NAME("Last Name *", "Last name"),
    COMPANY("Company"),
    BIRTHDAY("Birthday (yyyy-mm-dd)", "Birthday"),
    NEWSLETTER("Newsletter (0/1)", "Newsletter"),
    REGISTERED("Registration date (yyyy-mm-dd)", "Registration", "Registration date"),
    GROUPS("Groups (x,y,z...)", "Groups", "Group");

    private final ImmutableList<String> names;

    CustomerField(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
