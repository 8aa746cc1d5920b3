package io.clientele.filter;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.consent.ConsentState;
import io.clientele.contact.LifecycleStatus;
import io.clientele.contact.Tag;
import io.clientele.person.EmailAddress;
import io.clientele.person.Language;
import io.clientele.person.PersonName;
import io.clientele.profile.CustomerProfile;
import io.clientele.source.Membership;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The texts that every profile has a place for. */
public enum KnownText implements TextField {
    /** The country of the last order, else of the person: a code such as {@code LU}, or a name. */
    COUNTRY(Values.COUNTRIES, profile -> profile.country().stream().map(Country::code)),
    /** The status: {@code prospect}, {@code new}, {@code repeat} or {@code lapsed}. */
    STATUS(Values.words(LifecycleStatus.values()), profile -> Stream.of(word(profile.status()))),
    /** The names of the tags: manual ones, automatic ones, those of the sources. */
    TAG(Values.OPEN, profile -> profile.tags().stream().map(Tag::name)),
    /** All e-mail addresses. */
    EMAIL(Values.EMAILS, profile -> profile.emails().stream().map(EmailAddress::key)),
    /** What stands behind the {@code @} of the e-mail addresses. */
    EMAIL_DOMAIN(Values.DOMAINS, profile -> profile.emails().stream().map(EmailAddress::domain)),
    /** The whole name. */
    NAME(Values.PERSONAL, profile -> profile.name().stream().map(PersonName::full)),
    /** The phone numbers, in the international form that begins with {@code +} where it is known. */
    PHONE(
            Values.PERSONAL,
            profile -> profile.phones().stream().map(phone -> phone.e164().orElse(phone.text()))),
    /** The town of the main address. */
    CITY(Values.OPEN, profile -> profile.address().flatMap(PostalAddress::city).stream()),
    /** The postal code of the main address. */
    POSTCODE(Values.OPEN, profile -> profile.address().flatMap(PostalAddress::postcode).stream()),
    /** State, province or region of the main address. */
    REGION(Values.OPEN, profile -> profile.address().flatMap(PostalAddress::region).stream()),
    /** The language to write in: a code such as {@code fr}. */
    LANGUAGE(
            Values.LANGUAGES,
            profile ->
                    profile.language().stream().map(spoken -> spoken.language().code())),
    /** How files name the customer, compared as it is. */
    CUSTOMER(Values.IDS, profile -> Stream.of(profile.customer())),
    /** The id of the contact, compared as it is. */
    CONTACT(Values.IDS, profile -> Stream.of(profile.id().value())),
    /** The channel through which the person came to the shop. */
    CHANNEL(Values.OPEN, profile -> profile.acquisitionChannel().stream()),
    /**
     * What audiences say of the person: {@code subscribed}, {@code non_subscribed}, {@code pending}, {@code cleaned} or
     * {@code unsubscribed}; missing for somebody in no audience.
     */
    AUDIENCE(
            Values.words(Membership.values()),
            profile -> profile.membership().stream().map(KnownText::word)),
    /**
     * The consent to marketing by e-mail: {@code subscribed}, {@code unknown}, {@code pending}, {@code declined},
     * {@code bounced}, {@code unsubscribed} or {@code objected}; never missing.
     */
    CONSENT(Values.words(ConsentState.values()), profile -> Stream.of(word(profile.emailConsent()))),
    /** The RFM group, such as {@code champions}; missing for somebody who is not scored. */
    RFM_GROUP(Values.OPEN, profile -> profile.scores().word("rfm_group").stream());

    private final Values values;
    private final Function<CustomerProfile, Stream<String>> of;

    KnownText(Values values, Function<CustomerProfile, Stream<String>> of) {
        this.values = values;
        this.of = of;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return word(this);
    }

    @Override
    public boolean isClosed() {
        return values.closed;
    }

    @Override
    public Optional<String> canonical(String wanted) {
        return values.canonical.apply(wanted);
    }

    @Override
    public boolean isPersonal() {
        return values.personal;
    }

    @Override
    public List<String> of(CustomerProfile profile) {
        return of.apply(profile).filter(value -> !value.isEmpty()).toList();
    }

    @Override
    public String key(String value) {
        return values.exact ? value : TextKeys.folded(value);
    }

    @Override
    public String wantedKey(String wanted) {
        return values.wantedKey.apply(wanted);
    }

    /** The words of a closed field, in their order; none for another, or where there are too many to list. */
    List<String> words() {
        return values.words;
    }

    /** What values a field has, and how they are compared. */
    private record Values(
            boolean closed,
            boolean exact,
            boolean personal,
            List<String> words,
            Function<String, Optional<String>> canonical,
            UnaryOperator<String> wantedKey) {

        static final Values OPEN = open(false, false, TextKeys::folded);
        static final Values PERSONAL = open(false, true, TextKeys::folded);
        static final Values EMAILS = open(false, true, TextKeys::email);
        static final Values DOMAINS = open(false, false, TextKeys::domain);
        static final Values IDS = open(true, true, UnaryOperator.identity());
        static final Values COUNTRIES =
                closed(List.of(), text -> Country.find(text).map(Country::code));
        static final Values LANGUAGES =
                closed(List.of(), text -> Language.parse(text).map(Language::code));

        static Values words(Enum<?>... constants) {
            List<String> words = Arrays.stream(constants).map(KnownText::word).toList();
            return closed(
                    words, text -> Optional.of(text.toLowerCase(Locale.ROOT)).filter(words::contains));
        }

        private static Values closed(List<String> words, Function<String, Optional<String>> canonical) {
            return new Values(true, false, false, words, canonical, TextKeys::folded);
        }

        private static Values open(boolean exact, boolean personal, UnaryOperator<String> wantedKey) {
            return new Values(false, exact, personal, List.of(), Optional::of, wantedKey);
        }
    }
}
