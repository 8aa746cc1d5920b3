package io.clientele.exchange.audience;

import io.clientele.address.Country;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a member from a row of Brevo's file. Not thread-safe. */
final class BrevoReader {
    private final Values<BrevoField> values;
    private final String source;
    private final Optional<Country> usualCountry;
    private final TimeParser times;

    BrevoReader(Values<BrevoField> values, String source, ReadSettings settings) {
        this.values = values;
        this.source = source;
        this.usualCountry = settings.country();
        this.times = new TimeParser(settings.zone(), dateOrder(settings));
    }

    private DateOrder dateOrder(ReadSettings settings) {
        return settings.dateOrder()
                .or(() -> Stream.of(BrevoField.ADDED, BrevoField.MODIFIED)
                        .filter(values::has)
                        .flatMap(field ->
                                DateOrder.of(values.table(), values.selection().column(field)).stream())
                        .findFirst())
                .orElse(DateOrder.DAY_FIRST);
    }

    /** The member of the row; empty if the row was rejected. */
    Optional<Incoming> read() {
        List<EmailAddress> emails = values.email(BrevoField.EMAIL).stream().toList();
        List<Phone> phones = values.phone(BrevoField.PHONE, usualCountry).map(BrevoReader::international).stream()
                .toList();
        Optional<SourceKey> key = MemberKey.of(source, emails, phones);
        if (key.isEmpty()) {
            values.reject(BrevoField.EMAIL, MemberKey.NOBODY);
            return Optional.empty();
        }
        Membership status = status();
        Optional<Instant> added = values.time(BrevoField.ADDED, times);
        Optional<Instant> modified = values.time(BrevoField.MODIFIED, times);
        SourceRecord member = SourceRecord.builder()
                .key(key.get())
                .emails(emails)
                .phones(phones)
                .name(values.name(BrevoField.FIRST_NAME, BrevoField.LAST_NAME))
                .birthday(values.birthday(BrevoField.BIRTHDAY, times))
                .language(Language.parse(values.text(BrevoField.LANGUAGE)))
                .since(added)
                .recordedAt(modified)
                .membership(status)
                .attributes(values.extras())
                .build();
        return Optional.of(new Incoming.OfRecord(member, claims(member, status)));
    }

    /** Brevo writes numbers with their country code and often without the plus. */
    private static Phone international(Phone phone) {
        char first = phone.text().charAt(0);
        return first >= '1' && first <= '9' ? Phone.of("+" + phone.text(), phone.country()) : phone;
    }

    private Membership status() {
        Optional<Boolean> blacklisted = values.yesNo(BrevoField.EMAIL_BLACKLISTED);
        if (blacklisted.isEmpty()) {
            values.remark(
                    BrevoField.EMAIL_BLACKLISTED,
                    "does not say whether the member may be mailed, who was taken for not subscribed");
        }
        return blacklisted
                .map(left -> left ? Membership.UNSUBSCRIBED : Membership.SUBSCRIBED)
                .orElse(Membership.NON_SUBSCRIBED);
    }

    private List<Claim> claims(SourceRecord member, Membership status) {
        Stream<Claim> mail = member.emails().stream().flatMap(email -> claim(email, status, member).stream());
        boolean noTexts = values.yesNo(BrevoField.SMS_BLACKLISTED).orElse(false);
        Stream<Claim> texts = member.phones().stream()
                .filter(phone -> noTexts)
                .flatMap(phone -> Claims.sms(phone, ConsentState.UNSUBSCRIBED, member.recordedAt()).stream());
        return Stream.concat(mail, texts).toList();
    }

    private static Optional<Claim> claim(EmailAddress email, Membership status, SourceRecord member) {
        return switch (status) {
            case SUBSCRIBED -> Optional.of(Claims.email(email, ConsentState.SUBSCRIBED, member.since()));
            case UNSUBSCRIBED -> Optional.of(Claims.email(email, ConsentState.UNSUBSCRIBED, member.recordedAt()));
            case NON_SUBSCRIBED, PENDING, CLEANED -> Optional.empty();
        };
    }
}
