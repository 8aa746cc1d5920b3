package io.clientele.profile;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.consent.ConsentState;
import io.clientele.contact.ContactId;
import io.clientele.contact.LifecycleStatus;
import io.clientele.contact.Tag;
import io.clientele.internal.ClienteleStyle;
import io.clientele.internal.CodePointOrder;
import io.clientele.money.Money;
import io.clientele.money.Totals;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.person.SpokenLanguage;
import io.clientele.source.Membership;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a shop knows of one person, as of a day. Immutable.
 *
 * <p>Counts, dates and amounts are of purchases, as {@code PurchaseRules} define them, up to that day, inclusive; days
 * are days of the tenant's zone.
 */
@Value.Immutable
@ClienteleStyle
public interface CustomerProfile {

    /** A builder; id, customer, status and total must be given. */
    static Builder builder() {
        return new Builder();
    }

    /** The contact's id. */
    ContactId id();

    /**
     * How files name the customer: the customer id in the shop, of several the least; else the key of the e-mail
     * address; else the id.
     */
    @Value.Redacted
    String customer();

    /** The e-mail addresses, the main one first. */
    List<EmailAddress> emails();

    /** The main e-mail address. */
    default Optional<EmailAddress> email() {
        return emails().stream().findFirst();
    }

    /** The name. */
    Optional<PersonName> name();

    /** The phone numbers, the main one first. */
    List<Phone> phones();

    /** The main postal address. */
    Optional<PostalAddress> address();

    /** Where the last order was shipped; else where it was billed, else where the person lives. */
    Optional<Country> country();

    /** The language to write in, with what says so. */
    Optional<SpokenLanguage> language();

    /** The birthday. */
    Optional<Birthday> birthday();

    /** The number of purchases. */
    @Value.Default
    default int orders() {
        return 0;
    }

    /** Whether there is a purchase. */
    default boolean isCustomer() {
        return orders() > 0;
    }

    /** What audiences say of the person; absent for somebody in none. */
    Optional<Membership> membership();

    /** Whether marketing may go to the main e-mail address. */
    @Value.Default
    default ConsentState emailConsent() {
        return ConsentState.UNKNOWN;
    }

    /** The time of the first purchase. */
    Optional<Instant> firstOrderAt();

    /** The day of the first purchase. */
    Optional<LocalDate> firstOrder();

    /** The time of the last purchase. */
    Optional<Instant> lastOrderAt();

    /** The day of the last purchase. */
    Optional<LocalDate> lastOrder();

    /** The days of the purchases. */
    @Value.Default
    default PurchaseDays purchaseDays() {
        return PurchaseDays.none();
    }

    /** What was spent in each currency, refunds and returns taken off. */
    @Value.Default
    default Totals spent() {
        return Totals.nothing();
    }

    /** What was spent, in the tenant's currency: what was paid in it, and in others for which there is a rate. */
    Money totalSpent();

    /** What was spent in currencies for which there is no rate. */
    @Value.Default
    default Totals otherSpent() {
        return Totals.nothing();
    }

    /** The total spent over the number of purchases, rounded half up; absent without a purchase. */
    default Optional<Money> averageOrderValue() {
        return isCustomer()
                ? Optional.of(Money.rounded(
                        totalSpent()
                                .amount()
                                .divide(
                                        BigDecimal.valueOf(orders()),
                                        totalSpent().amount().scale(),
                                        RoundingMode.HALF_UP),
                        totalSpent().currency(),
                        RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /** Where the person stands with the shop. */
    LifecycleStatus status();

    /** Manual, automatic and source tags, by name. */
    @Value.Redacted
    List<Tag> tags();

    /** The notes of the shop's people, earliest first, behind those of the sources. */
    @Value.Redacted
    List<String> notes();

    /** When the shop came to know the person: the first order or record, whichever was earlier. */
    Optional<LocalDate> acquired();

    /** How it did: the channel of that order or record. */
    Optional<String> acquisitionChannel();

    /** Further facts, by the name that their source gives them. */
    @Value.Redacted
    Map<String, String> attributes();

    /** What analyses say; nothing unless some have been run over the profile. */
    @Value.Default
    default Scores scores() {
        return Scores.none();
    }

    /** The same with other scores. */
    default CustomerProfile withScores(Scores scores) {
        return ImmutableCustomerProfile.copyOf(this).withScores(scores);
    }

    /** The order of files: by {@link #customer} as text, code point by code point, then by id. */
    static Comparator<CustomerProfile> byCustomer() {
        return Comparator.comparing(CustomerProfile::customer, CodePointOrder.BY_CODE_POINT)
                .thenComparing(CustomerProfile::id);
    }

    /** Makes profiles. Not thread-safe. */
    final class Builder extends ImmutableCustomerProfile.Builder {
        Builder() {}
    }
}
