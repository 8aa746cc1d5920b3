package io.clientele.exchange.write;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of file of customers.
 *
 * <p>Lists ({@link #SEED}, {@link #CONTACTS}) have a row for everybody. The others are for writing to people and leave
 * out whom they cannot or must not reach; {@link Reach} says who that is, and the {@link ExportReport} how many there
 * were.
 *
 * <p>Where somebody has several e-mail addresses or phone numbers, the main one is written; addresses in their
 * normalised form, in lower case. Amounts are in the tenant's currency with its digits, without a sign for the
 * currency. Days are written {@code 2026-06-30}.
 */
public enum ExportFormat {
    /** The least that a shop asks of a list of customers: {@code email,name,orders,total_spent,last_order}. */
    SEED,
    /**
     * Everything of interest about a contact:
     * {@code contact_id,email,name,is_customer,in_audience,language,first_order,last_order,orders,total_spent,currency,
     * other_spent,status,tags,notes}. What was spent in currencies without a rate stands in {@code other_spent}.
     */
    CONTACTS,
    /**
     * Mailchimp's import file. Texts are cut to 255 bytes, as Mailchimp would; a birthday is {@code 05/17}; tags stand
     * in one cell, with commas between them; an address with letters beyond ASCII before its {@code @} is left out.
     *
     * @see <a href="https://mailchimp.com/help/format-guidelines-for-your-import-file/">Mailchimp's guidelines</a>
     */
    MAILCHIMP,
    /**
     * Brevo's import file. {@code EXT_ID} is the contact's id, {@code SMS} a number with {@code +} and country code, or
     * nothing. Import it without the option that lets empty cells erase what Brevo knows.
     *
     * @see <a href="https://help.brevo.com/hc/en-us/articles/208729849">Brevo's guidelines</a>
     */
    BREVO,
    /**
     * Klaviyo's import file. {@code Email Marketing Consent} is {@code Subscribe} for people who gave consent,
     * {@code Unsubscribed} for those who withdrew it or complained, and otherwise {@code Never subscribed}.
     *
     * @see <a href="https://help.klaviyo.com/hc/en-us/articles/115005078967">Klaviyo's guidelines</a>
     */
    KLAVIYO,
    /**
     * A customer list for Meta's custom audiences: every value normalised as Meta asks and hashed with SHA-256, but for
     * {@code value}, what was spent and at least 0, from which Meta makes value-based audiences.
     *
     * @see <a
     *     href="https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/customer-information-parameters">
     *     Meta's normalisation</a>
     */
    META,
    /**
     * A customer file for Google's Customer Match: e-mail address, phone number and name normalised as Google asks and
     * hashed with SHA-256, country and postal code as they are. Name, country and postal code come together or not at
     * all.
     *
     * @see <a href="https://support.google.com/google-ads/answer/7659867">Google's guidelines</a>
     */
    GOOGLE,
    /**
     * Addresses for a print shop. Only complete ones are in it: a name or company, street, postal code, town, and
     * country.
     */
    PRINT;

    /** The format with a name, such as {@code mailchimp}. */
    public static Optional<ExportFormat> named(String name) {
        return List.of(values()).stream()
                .filter(format -> format.label().equals(name))
                .findFirst();
    }

    /** Its name in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The titles of its columns, from left to right. */
    public List<String> columns() {
        return layout().columns().stream().map(Column::title).toList();
    }

    Layout layout() {
        return switch (this) {
            case SEED -> Layout.list("email", "name", "orders", "total_spent", "last_order");
            case CONTACTS ->
                Layout.list(
                        "contact_id",
                        "email",
                        "name",
                        "is_customer",
                        "in_audience",
                        "language",
                        "first_order",
                        "last_order",
                        "orders",
                        "total_spent",
                        "currency",
                        "other_spent",
                        "status",
                        "tags",
                        "notes");
            case MAILCHIMP -> MailingFiles.mailchimp();
            case BREVO -> MailingFiles.brevo();
            case KLAVIYO -> MailingFiles.klaviyo();
            case META -> MetaFile.layout();
            case GOOGLE -> GoogleFile.layout();
            case PRINT -> PrintFile.layout();
        };
    }
}
