package io.clientele.exchange.write;

import static io.clientele.exchange.write.People.ann;
import static io.clientele.exchange.write.People.file;
import static io.clientele.exchange.write.People.person;
import static io.clientele.exchange.write.People.report;
import static io.clientele.exchange.write.People.stranger;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.PostalAddress;
import io.clientele.consent.ConsentState;
import io.clientele.contact.Tag;
import io.clientele.person.Birthday;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.profile.CustomerProfile;
import io.clientele.source.Membership;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailingFilesTest {

    @Test
    void mailchimpGetsItsColumns() {
        assertThat(file(ExportFormat.MAILCHIMP, ann().build())).isEqualTo("""
                        Email Address,First Name,Last Name,Phone Number,Birthday,Company,Street Address,City,State,\
                        Postal Code,Country,Language,Orders,Total Spent,Last Order,Tags
                        ann.weber@post.example,Ann,Weber,+352621123456,02/16,,"12, Grand-Rue",Luxembourg,,\
                        L-1661,LU,fr,3,120.50,2026-06-05,"VIP,wholesale"
                        """);
    }

    @Test
    void mailchimpGetsNoTextOfMoreThan255Bytes() {
        CustomerProfile who = person(1, "a@post.example")
                .name(PersonName.of("é".repeat(200), "x".repeat(255)))
                .build();

        String row =
                file(ExportFormat.MAILCHIMP, who).lines().skip(1).findFirst().orElseThrow();

        assertThat(row).startsWith("a@post.example," + "é".repeat(127) + "," + "x".repeat(255) + ",");
        assertThat(report(ExportFormat.MAILCHIMP, ExportSettings.standard(), who)
                        .shortenedCells())
                .isEqualTo(1);
    }

    @Test
    void aCharacterIsNeverCutInTwo() {
        assertThat(Utf8.atMost("ab😀", 5)).isEqualTo("ab");
        assertThat(Utf8.atMost("ab😀", 6)).isEqualTo("ab😀");
        assertThat(Utf8.atMost("€€", 5)).isEqualTo("€");
    }

    @Test
    void mailchimpGetsNoAddressBeyondAsciiAndTheReportSaysSo() {
        ExportReport report = report(
                ExportFormat.MAILCHIMP,
                ExportSettings.standard(),
                person(7, "jörg@köln.example").build());

        assertThat(report.rows()).isZero();
        assertThat(report.omissions())
                .singleElement()
                .satisfies(omission -> assertThat(omission.contact().value()).endsWith("7"))
                .extracting(ExportReport.Omission::reason)
                .isEqualTo(LeftOut.EMAIL_BEYOND_ASCII);
        assertThat(report.lines())
                .containsExactly("left out (e-mail address with letters beyond ASCII before the @): 1");
    }

    @Test
    void aCommaInATagDoesNotMakeTwoOfIt() {
        CustomerProfile who =
                person(1, "a@post.example").addTags(Tag.manual("tea, green")).build();

        assertThat(file(ExportFormat.MAILCHIMP, who)).endsWith(",tea  green\n");
    }

    @Test
    void brevoGetsItsColumns() {
        assertThat(file(ExportFormat.BREVO, ann().build())).isEqualTo("""
                        EMAIL,FIRSTNAME,LASTNAME,SMS,EXT_ID,LANGUAGE,COUNTRY,BIRTHDAY,ORDERS,TOTAL_SPENT,FIRST_ORDER,\
                        LAST_ORDER,TAGS
                        ann.weber@post.example,Ann,Weber,+352621123456,c000000000000000000000001,fr,BE,1997-02-16,3,\
                        120.50,2025-11-20,2026-06-05,VIP; wholesale
                        """);
    }

    @Test
    void aNumberThatIsNoneAndABirthdayWithoutYearAreNotGiven() {
        CustomerProfile who = person(1, "a@post.example")
                .addPhones(Phone.of("ask my mother", Optional.empty()))
                .birthday(Birthday.of(MonthDay.of(2, 29)))
                .build();

        assertThat(file(ExportFormat.BREVO, who)).contains("\na@post.example,,,,c000000000000000000000001,,,,0,");
        assertThat(file(ExportFormat.MAILCHIMP, who)).contains(",ask my mother,02/29,");
    }

    @Test
    void klaviyoGetsItsColumnsWithEmailFirst() {
        assertThat(file(ExportFormat.KLAVIYO, ann().build())).isEqualTo("""
                        Email,First Name,Last Name,Phone Number,Organization,Address,City,State / Region,Zip Code,Country,\
                        Language,Birthday,Orders,Total Spent,First Order,Last Order,Tags,Email Marketing Consent
                        ann.weber@post.example,Ann,Weber,+352621123456,,"12, Grand-Rue",Luxembourg,,L-1661,LU,\
                        fr,1997-02-16,3,120.50,2025-11-20,2026-06-05,VIP; wholesale,Subscribe
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBSCRIBED, Subscribe",
        "UNKNOWN, Never subscribed",
        "PENDING, Never subscribed",
        "DECLINED, Never subscribed",
        "BOUNCED, Never subscribed",
        "UNSUBSCRIBED, Unsubscribed",
        "OBJECTED, Unsubscribed"
    })
    void klaviyoIsToldTheConsentInItsOwnWords(ConsentState consent, String word) {
        ExportSettings all = ExportSettings.builder().reach(Reach.EVERYBODY).build();

        assertThat(file(ExportFormat.KLAVIYO, all, with(consent))).endsWith("," + word + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "SUBSCRIBED, , , ",
        "UNKNOWN, , , ",
        "PENDING, PENDING, , ",
        "DECLINED, DECLINED, DECLINED, ",
        "BOUNCED, BOUNCED, , ",
        "UNSUBSCRIBED, UNSUBSCRIBED, UNSUBSCRIBED, ",
        "OBJECTED, OBJECTED, OBJECTED, OBJECTED"
    })
    void whoHasSaidNoIsLeftOut(
            ConsentState consent, @Nullable LeftOut byMail, @Nullable LeftOut byAd, @Nullable LeftOut byLetter) {
        assertThat(leftOut(ExportFormat.MAILCHIMP, Reach.NOT_REFUSED, with(consent)))
                .isEqualTo(byMail);
        assertThat(leftOut(ExportFormat.BREVO, Reach.NOT_REFUSED, with(consent)))
                .isEqualTo(byMail);
        assertThat(leftOut(ExportFormat.KLAVIYO, Reach.NOT_REFUSED, with(consent)))
                .isEqualTo(byMail);
        assertThat(leftOut(ExportFormat.META, Reach.NOT_REFUSED, with(consent))).isEqualTo(byAd);
        assertThat(leftOut(ExportFormat.GOOGLE, Reach.NOT_REFUSED, with(consent)))
                .isEqualTo(byAd);
        assertThat(leftOut(ExportFormat.PRINT, Reach.NOT_REFUSED, with(consent)))
                .isEqualTo(byLetter);
    }

    @ParameterizedTest
    @CsvSource({
        "SUBSCRIBED, ",
        "UNKNOWN, NO_CONSENT",
        "PENDING, PENDING",
        "DECLINED, DECLINED",
        "BOUNCED, BOUNCED",
        "UNSUBSCRIBED, UNSUBSCRIBED",
        "OBJECTED, OBJECTED"
    })
    void onlyWhoConsentedIsInAFileForThem(ConsentState consent, @Nullable LeftOut reason) {
        assertThat(leftOut(ExportFormat.MAILCHIMP, Reach.CONSENTED, with(consent)))
                .isEqualTo(reason);
        assertThat(leftOut(ExportFormat.META, Reach.CONSENTED, with(consent))).isEqualTo(reason);
        assertThat(leftOut(ExportFormat.MAILCHIMP, Reach.EVERYBODY, with(consent)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "UNSUBSCRIBED, SUBSCRIBED, UNSUBSCRIBED",
        "UNSUBSCRIBED, UNKNOWN, UNSUBSCRIBED",
        "UNSUBSCRIBED, BOUNCED, UNSUBSCRIBED",
        "UNSUBSCRIBED, OBJECTED, OBJECTED",
        "CLEANED, UNKNOWN, BOUNCED",
        "CLEANED, SUBSCRIBED, SUBSCRIBED",
        "PENDING, UNKNOWN, PENDING",
        "NON_SUBSCRIBED, UNKNOWN, UNKNOWN",
        "SUBSCRIBED, UNKNOWN, UNKNOWN"
    })
    void anAudienceThatHasThePersonAsUnsubscribedIsAlwaysBelieved(
            Membership membership, ConsentState consent, ConsentState said) {
        CustomerProfile who = person(1, "a@post.example")
                .membership(membership)
                .emailConsent(consent)
                .build();

        assertThat(Permission.said(who)).isEqualTo(said);
    }

    @Test
    void peopleWithoutAnAddressForMailAreLeftOutAndCounted() {
        assertThat(Stream.of(ExportFormat.MAILCHIMP, ExportFormat.BREVO, ExportFormat.KLAVIYO))
                .allSatisfy(format -> assertThat(
                                leftOut(format, Reach.EVERYBODY, stranger(1).build()))
                        .isEqualTo(LeftOut.NO_EMAIL));
    }

    @Test
    void anAddressThatMayBeAFormulaIsInNoFileOfAMailingTool() {
        assertThat(leftOut(
                        ExportFormat.MAILCHIMP,
                        Reach.EVERYBODY,
                        person(1, "=cmd@post.example").build()))
                .isEqualTo(LeftOut.EMAIL_LIKE_FORMULA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Weber | Ann | Weber",
                "Weber, Ann Marie | Ann Marie | Weber",
                "Jan van den Berg | Jan | van den Berg",
                "Madonna | Madonna | ''",
                ", Ann | , | Ann"
            })
    void aWholeNameIsGuessedApart(String full, String first, String last) {
        assertThat(NameParts.of(PersonName.ofFull(full))).isEqualTo(new NameParts(first, last));
    }

    @Test
    void aNameInPartsIsTakenAsItIs() {
        assertThat(NameParts.of(PersonName.of("", "van den Berg"))).isEqualTo(new NameParts("", "van den Berg"));
    }

    @Test
    void thePrintShopGetsCompleteAddresses() {
        CustomerProfile firm = ann().address(PostalAddress.builder()
                        .from(ann().build().address().orElseThrow())
                        .recipient("Purchasing")
                        .company("Weber s.à r.l.")
                        .build())
                .build();

        assertThat(file(
                        ExportFormat.PRINT,
                        ann().build(),
                        firm,
                        person(3, "c@post.example").build()))
                .isEqualTo("""
                        name,company,street,postcode,city,region,country
                        Ann Weber,,"12, Grand-Rue",L-1661,Luxembourg,,LUXEMBOURG
                        Purchasing,Weber s.à r.l.,"12, Grand-Rue",L-1661,Luxembourg,,LUXEMBOURG
                        """);
        assertThat(leftOut(
                        ExportFormat.PRINT,
                        Reach.EVERYBODY,
                        person(3, "c@post.example").build()))
                .isEqualTo(LeftOut.INCOMPLETE_ADDRESS);
    }

    private static CustomerProfile with(ConsentState consent) {
        return ann().membership(Optional.empty()).emailConsent(consent).build();
    }

    private static @Nullable LeftOut leftOut(ExportFormat format, Reach reach, CustomerProfile who) {
        return report(format, ExportSettings.builder().reach(reach).build(), who).leftOut().keySet().stream()
                .findFirst()
                .orElse(null);
    }
}
