package io.clientele.exchange.shopify;

import com.google.common.collect.ImmutableList;
import io.clientele.exchange.internal.value.NamedField;
import java.util.List;

/** What is read of the customers export. */
enum CustomerField implements NamedField {
    ID("Customer ID"),
    FIRST_NAME("First Name"),
    LAST_NAME("Last Name"),
    EMAIL("Email"),
    ACCEPTS_EMAIL("Accepts Email Marketing", "Accepts Marketing"),
    ACCEPTS_SMS("Accepts SMS Marketing"),
    COMPANY("Default Address Company", "Company"),
    ADDRESS_1("Default Address Address1", "Address1"),
    ADDRESS_2("Default Address Address2", "Address2"),
    CITY("Default Address City", "City"),
    PROVINCE("Province", "Default Address Province Code", "Province Code"),
    COUNTRY("Default Address Country Code", "Country Code", "Country"),
    ZIP("Default Address Zip", "Zip"),
    PHONE("Phone"),
    ADDRESS_PHONE("Default Address Phone"),
    NOTE("Note"),
    TAGS("Tags");

    private final ImmutableList<String> names;

    CustomerField(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
