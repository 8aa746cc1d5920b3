package io.clientele.exchange.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.exchange.internal.value.Found;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.text.Input;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.source.Membership;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailchimpAudienceTest {
    private static final String HEADER =
            "Email Address,First Name,Address,Phone Number,Favourite Tea,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,"
                    + "LAST_CHANGED,LEID,EUID,TAGS\n";

    private final MailchimpAudience format = new MailchimpAudience();

    @Test
    void everyRowOfTheSubscribedSampleIsASubscribedMember() {
        Found found = Found.in(format, "mailchimp_subscribed_members_export.csv");

        assertThat(found.records())
                .extracting(SourceRecord::key)
                .containsExactly(
                        member("marie.dupont@example.com"),
                        member("prospect@example.com"),
                        member("no-proof@example.com"));
        assertThat(found.records())
                .extracting(record -> record.membership().orElseThrow())
                .containsOnly(Membership.SUBSCRIBED);
        assertThat(found.lines()).containsExactly(2L, 4L, 5L);
        assertThat(found.rejections()).isEmpty();
        assertThat(found.remarks()).isEmpty();
        assertThat(found.unread())
                .containsExactly(
                        "MEMBER_RATING",
                        "LATITUDE",
                        "LONGITUDE",
                        "GMTOFF",
                        "DSTOFF",
                        "TIMEZONE",
                        "CC",
                        "REGION",
                        "LEID",
                        "EUID");
    }

    @Test
    void aMemberHasAllThatTheRowSays() {
        SourceRecord marie = Found.in(format, "mailchimp_subscribed_members_export.csv")
                .records()
                .get(0);

        assertThat(marie.emails()).containsExactly(EmailAddress.of("marie.dupont@example.com"));
        assertThat(marie.name()).contains(PersonName.of("Marie", "Dupont"));
        assertThat(marie.birthday()).contains(Birthday.of(MonthDay.of(4, 12)));
        assertThat(marie.tags()).containsExactly("VIP", "Blog");
        assertThat(marie.notes()).containsExactly("called\nthen wrote");
        assertThat(marie.since()).contains(Instant.parse("2020-02-03T04:05:06Z"));
        assertThat(marie.recordedAt()).contains(Instant.parse("2024-01-01T00:00:00Z"));
        assertThat(marie.address())
                .contains(PostalAddress.builder()
                        .street("1, rue du Test")
                        .city("Luxembourg")
                        .region("LU")
                        .postcode("1234")
                        .country(Country.of("LU"))
                        .build());
    }

    @Test
    void onlyASignUpThatWasConfirmedLaterIsProven() {
        assertThat(Found.in(format, "mailchimp_subscribed_members_export.csv").claims())
                .containsExactly(
                        "EMAIL SUBSCRIBED of marie.dupont@example.com at 2020-02-03T04:06:00Z by double opt-in",
                        "EMAIL SUBSCRIBED of prospect@example.com at 2021-06-01T10:00:00Z",
                        "EMAIL SUBSCRIBED of no-proof@example.com");
        assertThat(Found.in(
                                format,
                                "subscribed.csv",
                                HEADER
                                        + "a@post.example,,,,,2020-02-03 04:05:06,192.0.2.4,2020-02-03 04:05:06,192.0.2.4,,1,x,\n"
                                        + "b@post.example,,,,,2020-02-03 04:05:06,192.0.2.4,2020-02-03 05:05:06,,,2,y,\n"
                                        + "c@post.example,,,,,2020-02-03 04:05:06,192.0.2.4,,,,3,z,\n")
                        .claims())
                .containsExactly(
                        "EMAIL SUBSCRIBED of a@post.example at 2020-02-03T04:05:06Z",
                        "EMAIL SUBSCRIBED of b@post.example at 2020-02-03T05:05:06Z",
                        "EMAIL SUBSCRIBED of c@post.example at 2020-02-03T04:05:06Z");
    }

    @Test
    void whoLeftHasLeftWhenTheFileSays() {
        Found found = Found.in(format, "mailchimp_unsubscribed_members_export.csv");

        assertThat(found.records())
                .singleElement()
                .satisfies(jean -> assertThat(jean.membership()).contains(Membership.UNSUBSCRIBED));
        assertThat(found.claims()).containsExactly("EMAIL UNSUBSCRIBED of jean@example.org at 2023-05-05T05:05:05Z");
    }

    @Test
    void whoseMailBouncedIsCleaned() {
        Found found = Found.in(format, "mailchimp_cleaned_members_export.csv");

        assertThat(found.records())
                .singleElement()
                .satisfies(member -> assertThat(member.membership()).contains(Membership.CLEANED));
        assertThat(found.claims()).containsExactly("EMAIL BOUNCED of bounced@example.net at 2022-02-02T02:02:02Z");
    }

    @ParameterizedTest
    @CsvSource({
        "subscribed_members_export_7f.csv, SUBSCRIBED",
        "unsubscribed_members_export_7f.csv, UNSUBSCRIBED",
        "cleaned_members_export_7f.csv, CLEANED",
        "nonsubscribed_members_export_7f.csv, NON_SUBSCRIBED",
        "Non-Subscribed.csv, NON_SUBSCRIBED",
        "audience_export.zip/unsubscribed_members_export_7f.csv, UNSUBSCRIBED",
        "subscribed.zip/cleaned/members.csv, CLEANED",
        "archived_members.csv, NON_SUBSCRIBED"
    })
    void theStatusIsInTheNameOfTheFile(String name, Membership status) {
        assertThat(MailchimpStatus.ofFile(name)).contains(status);
    }

    @Test
    void whereNothingSaysTheStatusNobodyIsTakenForSubscribed() {
        Found found = Found.in(
                format,
                "members.csv",
                HEADER + "a@post.example,,,,,2020-02-03 04:05:06,192.0.2.4,2020-02-03 04:06:00,192.0.2.4,,1,x,\n");

        assertThat(found.records().get(0).membership()).contains(Membership.NON_SUBSCRIBED);
        assertThat(found.claims()).isEmpty();
        assertThat(found.remarks())
                .containsExactly("2: 'Email Address' is in a file whose name does not say whether its members are "
                        + "subscribed; they were taken for not subscribed");
    }

    @Test
    void theColumnsOfARenamedFileSayWhoLeftAndWhoseMailBounced() {
        String left = """
                Email Address,OPTIN_TIME,CONFIRM_TIME,LAST_CHANGED,LEID,EUID,UNSUB_TIME
                a@post.example,,,2021-01-01 00:00:00,1,x,
                """;

        assertThat(Found.in(format, "members.csv", left).claims())
                .containsExactly("EMAIL UNSUBSCRIBED of a@post.example at 2021-01-01T00:00:00Z");
        assertThat(Found.in(format, "members.csv", left.replace("UNSUB_TIME", "CLEAN_TIME"))
                        .claims())
                .containsExactly("EMAIL BOUNCED of a@post.example at 2021-01-01T00:00:00Z");
    }

    @Test
    void aRowThatSaysWhenSomebodyLeftGoesBeforeTheNameOfItsFile() {
        Found found = Found.in(format, "subscribed.csv", """
                Email Address,OPTIN_TIME,CONFIRM_TIME,LEID,EUID,UNSUB_TIME
                a@post.example,,,1,x,2022-01-01 00:00:00
                b@post.example,,,2,y,
                """);

        assertThat(found.records())
                .extracting(record -> record.membership().orElseThrow())
                .containsExactly(Membership.UNSUBSCRIBED, Membership.SUBSCRIBED);
    }

    @Test
    void mergeFieldsAreAttributes() {
        Found found = Found.in(format, "subscribed.csv", HEADER + "a@post.example,,,,Sencha,,,,,,1,x,\n");

        assertThat(found.records().get(0).attributes()).isEqualTo(Map.of("Favourite Tea", "Sencha"));
        assertThat(found.unread()).containsExactly("LEID", "EUID");
    }

    @Test
    void aMemberWithoutAddressIsKeptByAValidPhoneOnly() {
        Found found = Found.in(
                format,
                "subscribed.csv",
                HEADER + "no-address,Ann,,+352621000001,,,,,,,1,x,\n"
                        + "no-address,Ann,,12345,,,,,,,2,y,\n"
                        + ",Ann,,,,,,,,,3,z,\n");

        assertThat(found.records())
                .extracting(SourceRecord::key)
                .containsExactly(SourceKey.hashed("mailchimp", RecordKind.MEMBER, "+352621000001"));
        assertThat(found.claims()).isEmpty();
        assertThat(found.rejections())
                .containsExactly(
                        "subscribed.csv, line 3: 'Email Address' is no address that can be used, and there is no valid "
                                + "phone number",
                        "subscribed.csv, line 4: 'Email Address' is no address that can be used, and there is no valid "
                                + "phone number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 rue Haute  2e etage  Metz    57000  FR|12 rue Haute, 2e etage|Metz||57000|FR",
                "12 rue Haute  Metz  57000  FR|12 rue Haute|Metz||57000|FR",
                "12 rue Haute  Metz|12 rue Haute|Metz|||",
                "12 rue Haute|12 rue Haute||||",
                "12 rue Haute  Metz  Moselle  57000|12 rue Haute|Metz|Moselle|57000|"
            })
    void addressesAreTakenApartAtTwoBlanks(
            String cell, String street, String city, String region, String postcode, String country) {
        assertThat(MailchimpAddress.of(cell)).hasValueSatisfying(address -> {
            assertThat(address.street().orElse(null)).isEqualTo(street);
            assertThat(address.city().orElse(null)).isEqualTo(city);
            assertThat(address.region().orElse(null)).isEqualTo(region);
            assertThat(address.postcode().orElse(null)).isEqualTo(postcode);
            assertThat(address.country().map(Country::code).orElse(null)).isEqualTo(country);
        });
    }

    @Test
    void theFilesInTheZipThatMailchimpSendsAreRead() throws IOException {
        List<Found> files = Input.allIn(zipOfSamples()).stream()
                .map(file -> Found.in(format, file))
                .toList();

        assertThat(files).allSatisfy(found -> assertThat(found.remarks()).isEmpty());
        assertThat(files)
                .flatExtracting(Found::records)
                .extracting(record -> record.membership().orElseThrow())
                .containsExactly(
                        Membership.SUBSCRIBED,
                        Membership.SUBSCRIBED,
                        Membership.SUBSCRIBED,
                        Membership.UNSUBSCRIBED,
                        Membership.CLEANED);
    }

    @Test
    void anAudienceIsRecognisedByItsColumns() {
        assertThat(format.recognises(OpenedFile.of(Found.sample("mailchimp_cleaned_members_export.csv"))))
                .isTrue();
        assertThat(format.recognises(OpenedFile.of(Found.sample("brevo_contacts_export.csv"))))
                .isFalse();
    }

    private static Input zipOfSamples() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String status : List.of("subscribed", "unsubscribed", "cleaned")) {
                zip.putNextEntry(new ZipEntry(status + "_members_export_7f.csv"));
                try (InputStream in = Found.sample("mailchimp_" + status + "_members_export.csv")
                        .open()) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        return Input.of("audience_export_7f.zip", bytes.toByteArray());
    }

    private static SourceKey member(String address) {
        return SourceKey.hashed("mailchimp", RecordKind.MEMBER, address);
    }
}
