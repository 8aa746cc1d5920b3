package io.clientele.filter;

import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
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
            case RFM_R,
                    RFM_F,
                    RFM_M,
                    P_ALIVE,
                    P_ORDER,
                    EXPECTED_ORDERS,
                    EXPECTED_SPEND,
                    LIFETIME_VALUE,
                    CHURN_RISK,
                    LIKELY_ORDERS,
                    CLUSTER -> profile.scores().number(field.label());
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

    /** The values of a text, none of which is empty. Streams would cost more here than the filter itself. */
    static List<String> texts(TextField field, CustomerProfile profile) {
        return field instanceof KnownText known
                ? texts(known, profile)
                : one(profile.attributes().getOrDefault(((Attribute) field).name(), ""));
    }

    private static List<String> texts(KnownText field, CustomerProfile profile) {
        return switch (field) {
            case COUNTRY -> one(profile.country(), Country::code);
            case STATUS -> one(KnownText.word(profile.status()));
            case TAG -> Lists.transform(profile.tags(), Tag::name);
            case EMAIL -> Lists.transform(profile.emails(), EmailAddress::key);
            case EMAIL_DOMAIN -> Lists.transform(profile.emails(), EmailAddress::domain);
            case NAME -> one(profile.name(), PersonName::full);
            case PHONE -> phones(profile);
            case CITY -> one(profile.address().flatMap(PostalAddress::city));
            case POSTCODE -> one(profile.address().flatMap(PostalAddress::postcode));
            case REGION -> one(profile.address().flatMap(PostalAddress::region));
            case LANGUAGE -> one(profile.language(), spoken -> spoken.language().code());
            case CUSTOMER -> one(profile.customer());
            case CONTACT -> one(profile.id().value());
            case CHANNEL -> one(profile.acquisitionChannel());
            case AUDIENCE -> one(profile.membership(), KnownText::word);
            case CONSENT -> one(KnownText.word(profile.emailConsent()));
            case CHURN_RULE ->
                Splitter.on(' ')
                        .omitEmptyStrings()
                        .splitToList(profile.scores().word(field.label()).orElse(""));
            case RFM_GROUP, CHURN_BAND, CLUSTER_NAME -> one(profile.scores().word(field.label()));
        };
    }

    private static List<String> phones(CustomerProfile profile) {
        return profile.phones().stream()
                .map(phone -> phone.e164().orElse(phone.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static <T> List<String> one(Optional<T> value, Function<T, String> text) {
        return value.isPresent() ? one(text.apply(value.get())) : List.of();
    }

    private static List<String> one(Optional<String> text) {
        return one(text.orElse(""));
    }

    private static List<String> one(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
