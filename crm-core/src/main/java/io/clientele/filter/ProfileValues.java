package io.clientele.filter;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.contact.Tag;
import io.clientele.money.Money;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.profile.CustomerProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where in a profile the values of the fields are. */
final class ProfileValues {
    private ProfileValues() {}

    static OptionalDouble number(NumberField field, CustomerProfile profile) {
        return switch (field) {
            case ORDERS -> OptionalDouble.of(profile.orders());
            case BIRTHDAY_MONTH ->
                profile.birthday().stream()
                        .mapToDouble(birthday -> birthday.day().getMonthValue())
                        .findFirst();
            case RFM_R, RFM_F, RFM_M -> profile.scores().number(field.label());
        };
    }

    /** An amount in the shop's currency. */
    static Optional<Money> money(MoneyField field, CustomerProfile profile) {
        return switch (field) {
            case TOTAL_SPENT -> Optional.of(profile.totalSpent());
            case AVERAGE_ORDER -> profile.averageOrderValue();
        };
    }

    static Optional<LocalDate> date(DateField field, CustomerProfile profile) {
        return switch (field) {
            case FIRST_ORDER -> profile.firstOrder();
            case LAST_ORDER -> profile.lastOrder();
            case ACQUIRED -> profile.acquired();
        };
    }

    /** The values of a text, none of which is empty. */
    static List<String> texts(TextField field, CustomerProfile profile) {
        Stream<String> texts = field instanceof KnownText known
                ? texts(known, profile)
                : Stream.of(profile.attributes().getOrDefault(((Attribute) field).name(), ""));
        return texts.filter(text -> !text.isEmpty()).toList();
    }

    private static Stream<String> texts(KnownText field, CustomerProfile profile) {
        return switch (field) {
            case COUNTRY -> profile.country().stream().map(Country::code);
            case STATUS -> Stream.of(KnownText.word(profile.status()));
            case TAG -> profile.tags().stream().map(Tag::name);
            case EMAIL -> profile.emails().stream().map(EmailAddress::key);
            case EMAIL_DOMAIN -> profile.emails().stream().map(EmailAddress::domain);
            case NAME -> profile.name().stream().map(PersonName::full);
            case PHONE -> profile.phones().stream().map(phone -> phone.e164().orElse(phone.text()));
            case CITY -> address(profile, PostalAddress::city);
            case POSTCODE -> address(profile, PostalAddress::postcode);
            case REGION -> address(profile, PostalAddress::region);
            case LANGUAGE ->
                profile.language().stream().map(spoken -> spoken.language().code());
            case CUSTOMER -> Stream.of(profile.customer());
            case CONTACT -> Stream.of(profile.id().value());
            case CHANNEL -> profile.acquisitionChannel().stream();
            case AUDIENCE -> profile.membership().stream().map(KnownText::word);
            case CONSENT -> Stream.of(KnownText.word(profile.emailConsent()));
            case RFM_GROUP -> profile.scores().word(field.label()).stream();
        };
    }

    private static Stream<String> address(CustomerProfile profile, Function<PostalAddress, Optional<String>> part) {
        return profile.address().flatMap(part).stream();
    }
}
