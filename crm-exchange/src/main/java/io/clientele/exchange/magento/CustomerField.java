package io.clientele.exchange.magento;

import com.google.common.collect.ImmutableList;
import io.clientele.exchange.internal.value.NamedField;
import java.util.List;

/** What is read of the customers: not the passwords, their hashes and the tokens to set new ones. */
enum CustomerField implements NamedField {
    EMAIL("email"),
    WEBSITE("_website"),
    CREATED_AT("created_at"),
    CREATED_IN("created_in"),
    DATE_OF_BIRTH("dob"),
    FIRST_NAME("firstname"),
    MIDDLE_NAME("middlename"),
    LAST_NAME("lastname"),
    GROUP("group_id"),
    TAX_NUMBER("taxvat"),
    COMPANY("_address_company"),
    STREET("_address_street"),
    POSTCODE("_address_postcode"),
    CITY("_address_city"),
    REGION("_address_region"),
    COUNTRY("_address_country_id"),
    PHONE("_address_telephone");

    private final ImmutableList<String> names;

    CustomerField(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
