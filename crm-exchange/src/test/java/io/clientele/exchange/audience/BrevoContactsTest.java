package io.clientele.exchange.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.exchange.internal.value.Found;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.Membership;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrevoContactsTest {
    private final BrevoContacts format = new BrevoContacts();

    @Test
    void everyRowOfTheSampleIsAMember() {
        Found found = Found.in(format, "brevo_contacts_export.csv");

        assertThat(found.records())
                .extracting(record -> record.membership().orElseThrow())
                .containsExactly(Membership.SUBSCRIBED, Membership.UNSUBSCRIBED);
        assertThat(found.lines()).containsExactly(2L, 3L);
        assertThat(found.rejections()).isEmpty();
        assertThat(found.remarks()).isEmpty();
        assertThat(found.unread()).isEmpty();
    }

    @Test
    void aMemberHasAllThatTheRowSays() {
        SourceRecord sophie =
                Found.in(format, "brevo_contacts_export.csv").records().get(0);

        assertThat(sophie.key()).isEqualTo(SourceKey.hashed("brevo", RecordKind.MEMBER, "sophie@example.net"));
        assertThat(sophie.name()).contains(PersonName.of("Sophie", "Weber"));
        assertThat(sophie.phones()).extracting(Phone::text).containsExactly("+352621000002");
        assertThat(sophie.since()).contains(Instant.parse("2022-04-12T07:30:00Z"));
        assertThat(sophie.recordedAt()).contains(Instant.parse("2022-04-13T08:00:00Z"));
        assertThat(sophie.attributes()).isEmpty();
    }

    @Test
    void theBlacklistsAreWithdrawals() {
        assertThat(Found.in(format, "brevo_contacts_export.csv").claims())
                .containsExactly(
                        "EMAIL SUBSCRIBED of sophie@example.net at 2022-04-12T07:30:00Z",
                        "EMAIL UNSUBSCRIBED of jean@example.org at 2023-02-01T07:00:00Z");
        assertThat(Found.in(format, "contacts.csv", """
                                EMAIL;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME
                                a@post.example;352621000002;No;Yes;;01-02-2023 08:00
                                """).claims())
                .containsExactly(
                        "EMAIL SUBSCRIBED of a@post.example",
                        "SMS UNSUBSCRIBED of +352621000002 at 2023-02-01T07:00:00Z");
    }

    @Test
    void whereNothingSaysThatAMemberMayBeMailedNobodyIsTakenForSubscribed() {
        Found found = Found.in(
                format,
                "contacts.csv",
                "EMAIL;ADDED_TIME;MODIFIED_TIME\na@post.example;01-02-2023 08:00;01-02-2023 08:00\n");

        assertThat(found.records().get(0).membership()).contains(Membership.NON_SUBSCRIBED);
        assertThat(found.claims()).isEmpty();
        assertThat(found.remarks())
                .containsExactly("2: 'EMAIL_BLACKLISTED' does not say whether the member may be mailed, who was taken "
                        + "for not subscribed");
    }

    @Test
    void attributesThatTheUserMadeAreKept() {
        Found found = Found.in(
                format,
                "contacts.csv",
                "CONTACT ID,EMAIL,PRENOM,NOM,EMAIL_BLACKLISTED,FAVOURITE_TEA,LANGUE\n7,a@post.example,Ann,Weber,No,Sencha,fr\n");

        SourceRecord ann = found.records().get(0);
        assertThat(ann.name()).contains(PersonName.of("Ann", "Weber"));
        assertThat(ann.language())
                .hasValueSatisfying(language -> assertThat(language.code()).isEqualTo("fr"));
        assertThat(ann.attributes()).isEqualTo(Map.of("FAVOURITE_TEA", "Sencha"));
        assertThat(found.unread()).containsExactly("CONTACT ID");
    }

    @Test
    void theFileShowsWhetherItsMonthsComeFirst() {
        Found found = Found.in(
                format,
                "contacts.csv",
                "EMAIL;EMAIL_BLACKLISTED;ADDED_TIME\na@post.example;No;04-03-2022 09:30\nb@post.example;No;04-13-2022 09:30\n");

        assertThat(found.records().get(0).since()).contains(Instant.parse("2022-04-03T07:30:00Z"));
    }

    @Test
    void contactsAreRecognisedByTheirColumns() {
        assertThat(format.recognises(OpenedFile.of(Found.sample("brevo_contacts_export.csv"))))
                .isTrue();
        assertThat(format.recognises(OpenedFile.of(Found.sample("shopify_customers_messy_bom.csv"))))
                .isFalse();
    }
}
