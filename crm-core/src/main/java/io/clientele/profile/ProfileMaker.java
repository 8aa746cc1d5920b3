package io.clientele.profile;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.contact.Contact;
import io.clientele.contact.LifecycleStatus;
import io.clientele.contact.Tag;
import io.clientele.order.OrderSummary;
import io.clientele.person.EmailAddress;
import io.clientele.person.Language;
import io.clientele.person.SpokenLanguage;
import io.clientele.person.SpokenLanguage.Evidence;
import io.clientele.tenant.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/** Works out the profile of a contact from what its orders come to. Immutable. */
final class ProfileMaker {
    private static final long SECONDS_OF_A_DAY = 86_400;

    private final ProfileRules rules;
    private final LocalDate asOf;
    private final ZoneRules zone;

    ProfileMaker(Tenant tenant, ProfileRules rules, LocalDate asOf) {
        this.rules = rules;
        this.asOf = asOf;
        this.zone = tenant.zone().getRules();
    }

    /** A builder with all that contact and orders say; consent, tags and notes are still to be added. */
    CustomerProfile.Builder make(Contact contact, PurchaseSummary summary) {
        Optional<Country> country = summary.country().or(() -> contact.address().flatMap(PostalAddress::country));
        CustomerProfile.Builder profile = CustomerProfile.builder()
                .id(contact.id())
                .customer(customer(contact))
                .emails(contact.emails())
                .name(contact.name())
                .phones(contact.phones())
                .address(contact.address())
                .country(country)
                .language(language(contact, summary, country))
                .birthday(contact.birthday())
                .membership(contact.membership())
                .attributes(contact.attributes())
                .orders(summary.purchases())
                .firstOrderAt(summary.firstAt())
                .firstOrder(summary.firstAt().map(this::day))
                .lastOrderAt(summary.lastAt())
                .lastOrder(summary.lastAt().map(this::day))
                .purchaseDays(summary.purchaseDays())
                .spent(summary.spent())
                .totalSpent(summary.total())
                .otherSpent(summary.unconverted())
                .status(status(summary));
        acquisition(profile, contact, summary);
        return profile;
    }

    LocalDate day(Instant time) {
        return LocalDate.ofEpochDay(epochDay(time));
    }

    private long epochDay(Instant time) {
        return Math.floorDiv(time.getEpochSecond() + zone.getOffset(time).getTotalSeconds(), SECONDS_OF_A_DAY);
    }

    /** Whether a time is on the last day that is seen, or before it. */
    boolean sees(Instant time) {
        return epochDay(time) <= asOf.toEpochDay();
    }

    private static String customer(Contact contact) {
        List<String> ids = contact.customerIds();
        return !ids.isEmpty()
                ? ids.get(0)
                : contact.emails().stream()
                        .findFirst()
                        .map(EmailAddress::key)
                        .orElse(contact.id().value());
    }

    private static Optional<SpokenLanguage> language(
            Contact contact, PurchaseSummary summary, Optional<Country> country) {
        return summary.language()
                .map(said -> new SpokenLanguage(said, Evidence.ORDER))
                .or(() -> contact.language().map(said -> new SpokenLanguage(said, Evidence.CUSTOMER_RECORD)))
                .or(() -> country.map(Country::languages)
                        .filter(spoken -> spoken.size() == 1)
                        .map(spoken -> new SpokenLanguage(new Language(spoken.get(0)), Evidence.SHIPPING_COUNTRY)));
    }

    private LifecycleStatus status(PurchaseSummary summary) {
        if (summary.lastAt().isEmpty()) {
            return LifecycleStatus.PROSPECT;
        }
        long days = ChronoUnit.DAYS.between(day(summary.lastAt().get()), asOf);
        if (days >= rules.lapseDays()) {
            return LifecycleStatus.LAPSED;
        }
        return summary.purchases() == 1 ? LifecycleStatus.NEW : LifecycleStatus.REPEAT;
    }

    private void acquisition(CustomerProfile.Builder profile, Contact contact, PurchaseSummary summary) {
        Optional<Instant> ordered = summary.earliest().map(OrderSummary::placedAt);
        Optional<Instant> known = contact.since().filter(this::sees);
        boolean byRecord = known.isPresent()
                && ordered.map(time -> known.get().isBefore(time)).orElse(true);
        profile.acquired((byRecord ? known : ordered).map(this::day));
        profile.acquisitionChannel(
                byRecord ? contact.channel() : summary.earliest().flatMap(OrderSummary::channel));
    }

    /** The tags of the sources, which are kept with the contact. */
    static List<Tag> sourceTags(Contact contact) {
        return contact.tags().stream()
                .map(name -> new Tag(name, Tag.Origin.SOURCE))
                .toList();
    }
}
