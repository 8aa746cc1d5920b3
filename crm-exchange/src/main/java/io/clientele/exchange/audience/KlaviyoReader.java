package io.clientele.exchange.audience;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.consent.ConsentState;
import io.clientele.exchange.internal.value.Claims;
import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.TimeParser;
import io.clientele.intake.Incoming;
import io.clientele.intake.Incoming.Claim;
import io.clientele.person.EmailAddress;
import io.clientele.person.Language;
import io.clientele.person.Phone;
import io.clientele.source.Membership;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a member from a row of Klaviyo's file. Not thread-safe. */
final class KlaviyoReader {
    private final Values<KlaviyoField> values;
    private final String source;
    private final Optional<Country> usualCountry;
    private final TimeParser times;

    KlaviyoReader(Values<KlaviyoField> values, String source, ReadSettings settings) {
        this.values = values;
        this.source = source;
        this.usualCountry = settings.country();
        this.times = new TimeParser(ZoneOffset.UTC, settings.dateOrder().orElse(DateOrder.DAY_FIRST));
    }

    /** The member of the row; empty if the row was rejected. */
    Optional<Incoming> read() {
        List<EmailAddress> emails = values.email(KlaviyoField.EMAIL).stream().toList();
        Optional<PostalAddress> address = address();
        Optional<Country> country = address.flatMap(PostalAddress::country).or(() -> usualCountry);
        List<Phone> phones = values.phone(KlaviyoField.PHONE, country).stream().toList();
        Optional<SourceKey> key = MemberKey.of(source, emails, phones);
        if (key.isEmpty()) {
            values.reject(KlaviyoField.EMAIL, MemberKey.NOBODY);
            return Optional.empty();
        }
        Membership agreed = agreed();
        Optional<ConsentState> suppression = KlaviyoConsent.suppression(values.text(KlaviyoField.SUPPRESSIONS));
        Membership status = suppression
                .map(KlaviyoConsent::suppressed)
                .filter(restricted -> restricted.compareTo(agreed) > 0)
                .orElse(agreed);
        SourceRecord member = facts(key.get())
                .emails(emails)
                .phones(phones)
                .address(address)
                .membership(status)
                .build();
        return Optional.of(new Incoming.OfRecord(member, claims(member, agreed, suppression)));
    }

    private Optional<PostalAddress> address() {
        return Optional.of(PostalAddress.builder()
                        .company(values.said(KlaviyoField.ORGANIZATION))
                        .street(values.joined(", ", List.of(KlaviyoField.ADDRESS, KlaviyoField.ADDRESS_2)))
                        .postcode(values.said(KlaviyoField.POSTCODE))
                        .city(values.said(KlaviyoField.CITY))
                        .region(values.said(KlaviyoField.REGION))
                        .country(values.country(KlaviyoField.COUNTRY))
                        .build())
                .filter(address -> !address.isEmpty());
    }

    private Membership agreed() {
        Optional<Membership> said = values.known(
                KlaviyoField.EMAIL_CONSENT, KlaviyoConsent.membership(values.text(KlaviyoField.EMAIL_CONSENT)));
        if (said.isEmpty()) {
            values.remark(
                    KlaviyoField.EMAIL_CONSENT,
                    "does not say what the member agreed to, who was taken for not subscribed");
        }
        return said.orElse(Membership.NON_SUBSCRIBED);
    }

    private SourceRecord.Builder facts(SourceKey key) {
        return SourceRecord.builder()
                .key(key)
                .name(values.name(KlaviyoField.FIRST_NAME, KlaviyoField.LAST_NAME))
                .birthday(values.birthday(KlaviyoField.BIRTHDAY, times))
                .language(Language.parse(values.text(KlaviyoField.LOCALE)))
                .since(values.time(KlaviyoField.CREATED, times))
                .channel(values.said(KlaviyoField.SOURCE))
                .attributes(values.extras());
    }

    private List<Claim> claims(SourceRecord member, Membership agreed, Optional<ConsentState> suppression) {
        List<Claim> claims = new ArrayList<>();
        Optional<ConsentState> mail = KlaviyoConsent.state(agreed);
        boolean suppressed = suppression.isPresent()
                && mail.map(state -> suppression.get().compareTo(state) > 0).orElse(true);
        Optional<Instant> mailAt =
                values.time(suppressed ? KlaviyoField.SUPPRESSED_AT : KlaviyoField.EMAIL_CONSENT_AT, times);
        for (EmailAddress email : member.emails()) {
            (suppressed ? suppression : mail).ifPresent(state -> claims.add(Claims.email(email, state, mailAt)));
        }
        texts(member, claims);
        return claims;
    }

    private void texts(SourceRecord member, List<Claim> claims) {
        Optional<ConsentState> said = values.known(
                        KlaviyoField.SMS_CONSENT, KlaviyoConsent.membership(values.text(KlaviyoField.SMS_CONSENT)))
                .flatMap(KlaviyoConsent::state);
        Optional<Instant> at = values.time(KlaviyoField.SMS_CONSENT_AT, times);
        for (Phone phone : member.phones()) {
            said.flatMap(state -> Claims.sms(phone, state, at)).ifPresent(claims::add);
        }
    }
}
