package io.clientele.exchange.audience;

import static io.clientele.exchange.audience.MailchimpField.CLEAN_TIME;
import static io.clientele.exchange.audience.MailchimpField.CONFIRM_IP;
import static io.clientele.exchange.audience.MailchimpField.CONFIRM_TIME;
import static io.clientele.exchange.audience.MailchimpField.EMAIL;
import static io.clientele.exchange.audience.MailchimpField.LAST_CHANGED;
import static io.clientele.exchange.audience.MailchimpField.OPTIN_IP;
import static io.clientele.exchange.audience.MailchimpField.OPTIN_TIME;
import static io.clientele.exchange.audience.MailchimpField.UNSUB_TIME;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.exchange.internal.value.Claims;
import io.clientele.exchange.internal.value.QuotedList;
import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.TimeParser;
import io.clientele.intake.Incoming;
import io.clientele.intake.Incoming.Claim;
import io.clientele.person.EmailAddress;
import io.clientele.person.Phone;
import io.clientele.source.Membership;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Makes a member from a row of Mailchimp's file. Not thread-safe. */
final class MailchimpReader {
    private final Values<MailchimpField> values;
    private final String source;
    private final Optional<Country> usualCountry;
    private final Optional<Membership> statusOfFile;
    private final TimeParser times;

    MailchimpReader(
            Values<MailchimpField> values, String source, ReadSettings settings, Optional<Membership> statusOfFile) {
        this.values = values;
        this.source = source;
        this.usualCountry = settings.country();
        this.statusOfFile = statusOfFile;
        this.times = new TimeParser(ZoneOffset.UTC, settings.dateOrder().orElse(DateOrder.DAY_FIRST));
    }

    /** The member of the row; empty if the row was rejected. */
    Optional<Incoming> read() {
        List<EmailAddress> emails = values.email(EMAIL).stream().toList();
        Optional<PostalAddress> address = MailchimpAddress.of(values.text(MailchimpField.ADDRESS));
        Optional<Country> country = address.flatMap(PostalAddress::country).or(() -> usualCountry);
        List<Phone> phones =
                values.phone(MailchimpField.PHONE, country).stream().toList();
        Optional<SourceKey> key = MemberKey.of(source, emails, phones);
        if (key.isEmpty()) {
            values.reject(EMAIL, MemberKey.NOBODY);
        }
        return key.map(known -> {
            Membership status = status();
            SourceRecord member = facts(known)
                    .emails(emails)
                    .phones(phones)
                    .address(address)
                    .membership(status)
                    .build();
            return new Incoming.OfRecord(
                    member,
                    emails.stream()
                            .flatMap(email -> claim(email, status).stream())
                            .toList());
        });
    }

    private SourceRecord.Builder facts(SourceKey key) {
        return SourceRecord.builder()
                .key(key)
                .name(values.name(MailchimpField.FIRST_NAME, MailchimpField.LAST_NAME))
                .birthday(values.birthday(MailchimpField.BIRTHDAY, times))
                .tags(QuotedList.split(values.cell(MailchimpField.TAGS)))
                .notes(values.said(MailchimpField.NOTES).stream().toList())
                .since(values.time(OPTIN_TIME, times).or(() -> values.time(CONFIRM_TIME, times)))
                .recordedAt(values.time(LAST_CHANGED, times))
                .attributes(values.extras());
    }

    /** What the row itself says, of leaving or bouncing, goes before what its file says. */
    private Membership status() {
        if (!values.cell(UNSUB_TIME).isEmpty()) {
            return Membership.UNSUBSCRIBED;
        }
        if (!values.cell(CLEAN_TIME).isEmpty()) {
            return Membership.CLEANED;
        }
        if (statusOfFile.isEmpty()) {
            values.remark(
                    EMAIL,
                    "is in a file whose name does not say whether its members are subscribed; they were taken for not "
                            + "subscribed");
        }
        return statusOfFile.orElse(Membership.NON_SUBSCRIBED);
    }

    private Optional<Claim> claim(EmailAddress email, Membership status) {
        return switch (status) {
            case SUBSCRIBED -> Optional.of(subscribed(email));
            case NON_SUBSCRIBED -> Optional.empty();
            case PENDING -> Optional.of(Claims.email(email, ConsentState.PENDING, quietly(OPTIN_TIME)));
            case CLEANED -> Optional.of(Claims.email(email, ConsentState.BOUNCED, atOrBefore(CLEAN_TIME)));
            case UNSUBSCRIBED -> Optional.of(Claims.email(email, ConsentState.UNSUBSCRIBED, atOrBefore(UNSUB_TIME)));
        };
    }

    private Claim subscribed(EmailAddress email) {
        Optional<Instant> signedUp = quietly(OPTIN_TIME);
        Optional<Instant> confirmed = quietly(CONFIRM_TIME);
        boolean proven = confirmed.isPresent()
                && signedUp.map(time -> time.isBefore(confirmed.get())).orElse(false)
                && !values.cell(OPTIN_IP).isEmpty()
                && !values.cell(CONFIRM_IP).isEmpty();
        return new Claim(
                ConsentKey.emailMarketing(email),
                ConsentState.SUBSCRIBED,
                confirmed.or(() -> signedUp),
                proven ? Optional.of("double opt-in") : Optional.empty());
    }

    /** When it happened; where that is not said, the last change of the member, before which it must have been. */
    private Optional<Instant> atOrBefore(MailchimpField field) {
        return values.time(field, times).or(() -> quietly(LAST_CHANGED));
    }

    /** A time that was read, and remarked on where it is none, with the facts already. */
    private Optional<Instant> quietly(MailchimpField field) {
        return times.instant(values.cell(field)).value();
    }
}
