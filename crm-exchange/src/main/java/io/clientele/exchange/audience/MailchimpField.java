package io.clientele.exchange.audience;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.clientele.exchange.internal.value.NamedField;
import io.clientele.exchange.text.Header;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is read of an audience of Mailchimp. The first six are the usual merge fields, which a user may rename. */
enum MailchimpField implements NamedField {
    EMAIL("Email Address", "Email", "E-Mail-Adresse", "Adresse e-mail"),
    FIRST_NAME("First Name", "Vorname", "Prénom"),
    LAST_NAME("Last Name", "Nachname", "Nom"),
    ADDRESS("Address", "Adresse"),
    PHONE("Phone Number", "Phone", "Telefonnummer", "Numéro de téléphone"),
    BIRTHDAY("Birthday", "Geburtstag", "Anniversaire"),
    OPTIN_TIME("OPTIN_TIME"),
    OPTIN_IP("OPTIN_IP"),
    CONFIRM_TIME("CONFIRM_TIME"),
    CONFIRM_IP("CONFIRM_IP"),
    LAST_CHANGED("LAST_CHANGED"),
    NOTES("NOTES"),
    TAGS("TAGS"),
    UNSUB_TIME("UNSUB_TIME"),
    CLEAN_TIME("CLEAN_TIME");

    /** The columns that Mailchimp adds and nothing is read from: guesses of where somebody is, ids, campaigns. */
    private static final Set<String> PASSED_OVER = Stream.of(
                    "MEMBER_RATING",
                    "LATITUDE",
                    "LONGITUDE",
                    "GMTOFF",
                    "DSTOFF",
                    "TIMEZONE",
                    "CC",
                    "REGION",
                    "LEID",
                    "EUID",
                    "UNSUB_CAMPAIGN_TITLE",
                    "UNSUB_CAMPAIGN_ID",
                    "UNSUB_REASON",
                    "UNSUB_REASON_OTHER",
                    "CLEAN_CAMPAIGN_TITLE",
                    "CLEAN_CAMPAIGN_ID")
            .map(Header::fold)
            .collect(ImmutableSet.toImmutableSet());

    private final ImmutableList<String> names;

    MailchimpField(String... names) {
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public List<String> names() {
        return names;
    }

    /** Whether a column is none of Mailchimp's own, but a merge field that the user made. */
    static boolean isMergeField(String column) {
        return !PASSED_OVER.contains(Header.fold(column));
    }
}
