package io.clientele.exchange.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.exchange.internal.value.Found;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.text.Input;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.Membership;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KlaviyoProfilesTest {
    private static final String EXPORT =
            "Email,Klaviyo ID,First Name,Last Name,Organization,Title,Phone Number,Address,"
                    + "Address 2,City,State / Region,Country,Zip Code,Latitude,Longitude,Source,IP Address,"
                    + "Email Marketing Consent,Email Marketing Consent Timestamp,Historic Customer Lifetime Value,"
                    + "Average Order Value,First Active,Last Active,Profile Created On,Date Added,Last Open,Email Suppressions,"
                    + "SMS Marketing Consent,SMS Marketing Consent Timestamp,Favourite Tea\n"
                    + "ann@post.example,01A,Ann,Weber,Thé SARL,Ms,+352621000002,12 rue Haute,2e,Luxembourg,,Luxembourg,1234,"
                    + "49.6,6.1,Footer form,192.0.2.4,SUBSCRIBED,2022-01-31T14:44:00.000Z,12.00,12.00,,,2022-01-30 10:00:00,"
                    + "2022-01-31 14:44:00,,,SUBSCRIBED,2022-02-01T00:00:00+00:00,Sencha\n";

    private final KlaviyoProfiles format = new KlaviyoProfiles();

    @Test
    void aMemberHasAllThatTheRowSays() {
        Found found = Found.in(format, "list.csv", EXPORT);
        SourceRecord ann = found.records().get(0);

        assertThat(ann.key()).isEqualTo(SourceKey.hashed("klaviyo", RecordKind.MEMBER, "ann@post.example"));
        assertThat(ann.name()).contains(PersonName.of("Ann", "Weber"));
        assertThat(ann.phones()).containsExactly(Phone.of("+352621000002", Optional.of(Country.of("LU"))));
        assertThat(ann.address()).hasValueSatisfying(address -> {
            assertThat(address.street()).contains("12 rue Haute, 2e");
            assertThat(address.company()).contains("Thé SARL");
        });
        assertThat(ann.since()).contains(Instant.parse("2022-01-30T10:00:00Z"));
        assertThat(ann.channel()).contains("Footer form");
        assertThat(ann.membership()).contains(Membership.SUBSCRIBED);
        assertThat(ann.attributes()).isEqualTo(Map.of("Title", "Ms", "Favourite Tea", "Sencha"));
        assertThat(found.claims())
                .containsExactly(
                        "EMAIL SUBSCRIBED of ann@post.example at 2022-01-31T14:44:00Z",
                        "SMS SUBSCRIBED of +352621000002 at 2022-02-01T00:00:00Z");
        assertThat(found.unread())
                .containsExactly(
                        "Klaviyo ID",
                        "Latitude",
                        "Longitude",
                        "IP Address",
                        "Historic Customer Lifetime Value",
                        "Average Order Value",
                        "First Active",
                        "Last Active",
                        "Date Added",
                        "Last Open");
    }

    @Test
    void consentIsSaidInTheWordsOfTheExportOrOfTheImport() {
        Found found = profiles("""
                a@post.example,SUBSCRIBED,
                b@post.example,Subscribe,
                c@post.example,UNSUBSCRIBED,
                d@post.example,Never subscribed,
                e@post.example,NEVER_SUBSCRIBED,
                """);

        assertThat(found.records())
                .extracting(record -> record.membership().orElseThrow())
                .containsExactly(
                        Membership.SUBSCRIBED,
                        Membership.SUBSCRIBED,
                        Membership.UNSUBSCRIBED,
                        Membership.NON_SUBSCRIBED,
                        Membership.NON_SUBSCRIBED);
        assertThat(found.claims())
                .containsExactly(
                        "EMAIL SUBSCRIBED of a@post.example",
                        "EMAIL SUBSCRIBED of b@post.example",
                        "EMAIL UNSUBSCRIBED of c@post.example");
        assertThat(found.remarks()).isEmpty();
    }

    @Test
    void aSuppressionRestrictsWhatWasAgreed() {
        Found found = profiles("""
                a@post.example,SUBSCRIBED,HARD_BOUNCE
                b@post.example,SUBSCRIBED,"[""USER_SUPPRESSED""]"
                c@post.example,SUBSCRIBED,SPAM_COMPLAINT
                d@post.example,UNSUBSCRIBED,INVALID_EMAIL
                e@post.example,NEVER_SUBSCRIBED,"UNSUBSCRIBE, HARD_BOUNCE"
                f@post.example,SUBSCRIBED,[]
                """);

        assertThat(found.claims())
                .containsExactly(
                        "EMAIL BOUNCED of a@post.example",
                        "EMAIL UNSUBSCRIBED of b@post.example",
                        "EMAIL OBJECTED of c@post.example",
                        "EMAIL UNSUBSCRIBED of d@post.example",
                        "EMAIL UNSUBSCRIBED of e@post.example",
                        "EMAIL SUBSCRIBED of f@post.example");
        assertThat(found.records())
                .extracting(record -> record.membership().orElseThrow())
                .containsExactly(
                        Membership.CLEANED,
                        Membership.UNSUBSCRIBED,
                        Membership.UNSUBSCRIBED,
                        Membership.UNSUBSCRIBED,
                        Membership.UNSUBSCRIBED,
                        Membership.SUBSCRIBED);
    }

    @Test
    void whereTheConsentIsNotUnderstoodNobodyIsTakenForSubscribed() {
        Found found = profiles("a@post.example,perhaps,\n,SUBSCRIBED,\n");

        assertThat(found.records())
                .singleElement()
                .satisfies(member -> assertThat(member.membership()).contains(Membership.NON_SUBSCRIBED));
        assertThat(found.claims()).isEmpty();
        assertThat(found.remarks())
                .containsExactly(
                        "2: 'Email Marketing Consent' is no word for consent that is known and was left out",
                        "2: 'Email Marketing Consent' does not say what the member agreed to, who was taken for not "
                                + "subscribed");
        assertThat(found.rejections())
                .containsExactly(
                        "list.csv, line 3: 'Email' is no address that can be used, and there is no valid phone number");
    }

    @Test
    void profilesAreRecognisedByTheirColumns() {
        assertThat(format.recognises(OpenedFile.of(Input.of("list.csv", EXPORT.getBytes(StandardCharsets.UTF_8)))))
                .isTrue();
        assertThat(format.recognises(OpenedFile.of(Found.sample("mailchimp_cleaned_members_export.csv"))))
                .isFalse();
    }

    private Found profiles(String rows) {
        return Found.in(format, "list.csv", "Email,Email Marketing Consent,Email Suppressions\n" + rows);
    }
}
