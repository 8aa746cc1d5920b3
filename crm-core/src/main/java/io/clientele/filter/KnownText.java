package io.clientele.filter;

import com.google.common.collect.ImmutableList;
import io.clientele.consent.ConsentState;
import io.clientele.contact.LifecycleStatus;
import io.clientele.source.Membership;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The texts that every profile has a place for. */
public enum KnownText implements TextField {
    /** The country of the last order, else of the person: a code such as {@code LU}, or a name. */
    COUNTRY(Kind.COUNTRY),
    /** The status: {@code prospect}, {@code new}, {@code repeat} or {@code lapsed}. */
    STATUS(LifecycleStatus.values()),
    /** The names of the tags: manual ones, automatic ones, those of the sources. */
    TAG(Kind.OPEN),
    /** All e-mail addresses. */
    EMAIL(Kind.EMAIL),
    /** What stands behind the {@code @} of the e-mail addresses. */
    EMAIL_DOMAIN(Kind.DOMAIN),
    /** The whole name. */
    NAME(Kind.PERSONAL),
    /** The phone numbers, in the international form that begins with {@code +} where they are valid. */
    PHONE(Kind.PERSONAL),
    /** The town of the main address. */
    CITY(Kind.OPEN),
    /** The postal code of the main address. */
    POSTCODE(Kind.OPEN),
    /** State, province or region of the main address. */
    REGION(Kind.OPEN),
    /** The language to write in: a code such as {@code fr}. */
    LANGUAGE(Kind.LANGUAGE),
    /** How files name the customer, compared as it is. */
    CUSTOMER(Kind.ID),
    /** The id of the contact, compared as it is. */
    CONTACT(Kind.ID),
    /** The channel through which the person came to the shop. */
    CHANNEL(Kind.OPEN),
    /**
     * What audiences say of the person: {@code subscribed}, {@code non_subscribed}, {@code pending}, {@code cleaned} or
     * {@code unsubscribed}; missing for somebody in no audience.
     */
    AUDIENCE(Membership.values()),
    /**
     * The consent to marketing by e-mail: {@code subscribed}, {@code unknown}, {@code pending}, {@code declined},
     * {@code bounced}, {@code unsubscribed} or {@code objected}; never missing.
     */
    CONSENT(ConsentState.values()),
    /** The RFM group, such as {@code champions}; missing for somebody who is not scored. */
    RFM_GROUP(Kind.OPEN),
    /** The band of the churn risk: {@code low}, {@code medium} or {@code high}; missing for somebody not scored. */
    CHURN_BAND(Kind.OPEN),
    /**
     * The churn rules that see the customer leave, such as {@code no_order} or {@code longer_than_usual}; missing for
     * somebody whom none sees.
     */
    CHURN_RULE(Kind.OPEN),
    /** The name of the customer's cluster; missing for somebody in none. */
    CLUSTER_NAME(Kind.OPEN);

    /** What kind of values a field has. */
    enum Kind {
        /** Texts of any kind. */
        OPEN,
        /** Texts that say who somebody is. */
        PERSONAL,
        /** E-mail addresses. */
        EMAIL,
        /** Domains of e-mail addresses. */
        DOMAIN,
        /** Ids, which are compared as they are. */
        ID,
        /** Countries. */
        COUNTRY,
        /** Languages. */
        LANGUAGE,
        /** Some words and no others. */
        WORD
    }

    private final Kind kind;
    private final ImmutableList<String> words;

    KnownText(Kind kind) {
        this.kind = kind;
        this.words = ImmutableList.of();
    }

    KnownText(Enum<?>[] words) {
        this.kind = Kind.WORD;
        this.words = Arrays.stream(words).map(KnownText::word).collect(ImmutableList.toImmutableList());
    }

    /** How a constant is written: in small letters. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return word(this);
    }

    @Override
    public boolean isClosed() {
        return kind.compareTo(Kind.COUNTRY) >= 0;
    }

    @Override
    public boolean isPersonal() {
        return kind == Kind.PERSONAL || kind == Kind.EMAIL || kind == Kind.ID;
    }

    Kind kind() {
        return kind;
    }

    /** The words that the field can have; none where they are not so few. */
    List<String> words() {
        return words;
    }
}
