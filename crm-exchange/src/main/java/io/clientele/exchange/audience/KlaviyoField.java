package io.clientele.exchange.audience;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.clientele.exchange.internal.value.NamedField;
import io.clientele.exchange.text.Header;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is read of the profiles of Klaviyo. */
enum KlaviyoField implements NamedField {
    EMAIL("Email", "Email Address"),
    FIRST_NAME("First Name"),
    LAST_NAME("Last Name"),
    ORGANIZATION("Organization"),
    PHONE("Phone Number"),
    ADDRESS("Address", "Address 1"),
    ADDRESS_2("Address 2"),
    CITY("City"),
    REGION("State / Region", "Region"),
    POSTCODE("Zip Code", "Zip"),
    COUNTRY("Country"),
    LOCALE("Locale", "Language"),
    BIRTHDAY("Birthday", "Date of Birth"),
    SOURCE("Source"),
    CREATED("Profile Created On", "Date Added"),
    EMAIL_CONSENT("Email Marketing Consent"),
    EMAIL_CONSENT_AT("Email Marketing Consent Timestamp"),
    SMS_CONSENT("SMS Marketing Consent"),
    SMS_CONSENT_AT("SMS Marketing Consent Timestamp"),
    SUPPRESSIONS("Email Suppressions"),
    SUPPRESSED_AT("Email Suppressions Timestamp");

    /** The columns that Klaviyo adds and nothing is read from: ids, guesses, and what follows from orders and opens. */
    private static final Set<String> PASSED_OVER = Stream.of(
                    "Klaviyo ID",
                    "Profile ID",
                    "Latitude",
                    "Longitude",
                    "IP Address",
                    "Historic Customer Lifetime Value",
                    "Total Customer Lifetime Value",
                    "Predicted Customer Lifetime Value",
                    "Average Order Value",
                    "Historic Number Of Orders",
                    "Predicted Number Of Orders",
                    "Average Days Between Orders",
                    "Churn Risk Prediction",
                    "Expected Date Of Next Order",
                    "First Active",
                    "Last Active",
                    "Last Open",
                    "Last Click",
                    "Date Added")
            .map(Header::fold)
            .collect(ImmutableSet.toImmutableSet());

    private final ImmutableList<String> names;

    KlaviyoField(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    /** Whether a column is a property that the user made. */
    static boolean isProperty(String column) {
        return !PASSED_OVER.contains(Header.fold(column));
    }
}
