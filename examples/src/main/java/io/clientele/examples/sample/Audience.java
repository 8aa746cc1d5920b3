package io.clientele.examples.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/**
 * The newsletter's audience as Mailchimp exports it: one file per status, and the status in its name only. Two in five
 * buyers are in it, and people who only read. Not thread-safe.
 */
final class Audience {
    static final String HEADER = "Email Address,First Name,Last Name,Address,Phone Number,Birthday,MEMBER_RATING,"
            + "OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,GMTOFF,DSTOFF,TIMEZONE,CC,REGION,"
            + "LAST_CHANGED,LEID,EUID,NOTES,TAGS";
    static final String UNSUBSCRIBED_HEADER =
            HEADER + ",UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER";
    static final String CLEANED_HEADER = HEADER + ",CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,CLEAN_CAMPAIGN_ID";

    private static final int MAIL_WITHOUT_AT = 260;

    private final Dice dice;
    private final CsvText subscribed = new CsvText(HEADER, ",", "\n");
    private final CsvText unsubscribed = new CsvText(UNSUBSCRIBED_HEADER, ",", "\n");
    private final CsvText cleaned = new CsvText(CLEANED_HEADER, ",", "\n");
    private int written;

    private Audience(long seed) {
        dice = new Dice(seed, "audience");
    }

    static List<SampleFile> of(People people, long seed) {
        Audience audience = new Audience(seed);
        for (Person buyer : people.buyers()) {
            if (audience.dice.chance(0.4)) {
                audience.member(buyer);
            }
        }
        people.readers().forEach(audience::member);
        return List.of(
                file("subscribed_members_export_sample.csv", audience.subscribed),
                file("unsubscribed_members_export_sample.csv", audience.unsubscribed),
                file("cleaned_members_export_sample.csv", audience.cleaned));
    }

    private static SampleFile file(String name, CsvText csv) {
        return new SampleFile(name, SampleFile.Kind.AUDIENCE, csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void member(Person person) {
        double luck = written == MAIL_WITHOUT_AT ? 0 : dice.unit();
        LocalDateTime joined = Season.OPENING
                .minusDays(200)
                .plusDays(dice.below(900))
                .atTime(dice.between(7, 22), dice.below(60), dice.below(60));
        LocalDateTime left = joined.plusDays(dice.between(5, 390)).plusMinutes(dice.below(600));
        if (luck < 0.82) {
            about(subscribed.row(), person, joined, joined).end();
        } else if (luck < 0.95) {
            CsvText.Row row = about(unsubscribed.row(), person, joined, left);
            row.set("UNSUB_TIME", Times.utcWithBlank(left));
            row.set("UNSUB_CAMPAIGN_TITLE", campaign(left)).set("UNSUB_CAMPAIGN_ID", Integer.toString(left.getYear()));
            row.set("UNSUB_REASON", dice.pick(List.of("NORMAL", "NORMAL", "NOSIGNUP", "SPAM", "")));
            row.end();
        } else {
            CsvText.Row row = about(cleaned.row(), person, joined, left);
            row.set("CLEAN_TIME", Times.utcWithBlank(left)).set("CLEAN_CAMPAIGN_TITLE", campaign(left));
            row.set("CLEAN_CAMPAIGN_ID", Integer.toString(left.getYear())).end();
        }
        written++;
    }

    private static String campaign(LocalDateTime time) {
        return String.format(Locale.ROOT, "Newsletter %d-%02d", time.getYear(), time.getMonthValue());
    }

    private CsvText.Row about(CsvText.Row row, Person person, LocalDateTime joined, LocalDateTime changed) {
        row.set("Email Address", email(person));
        if (dice.chance(0.75)) {
            row.set("First Name", person.name().given())
                    .set("Last Name", person.name().family());
        }
        if (dice.chance(0.3)) {
            row.set("Address", oneLine(person.home()));
        }
        row.set("Phone Number", dice.chance(0.2) ? Spelling.phone(person, dice) : "")
                .set("Birthday", birthday());
        proof(row, joined);
        where(row, person.home());
        row.set("MEMBER_RATING", Integer.toString(dice.between(1, 5)));
        row.set("LAST_CHANGED", Times.utcWithBlank(changed));
        row.set("LEID", Integer.toString(5_000_001 + written)).set("EUID", dice.hex(10));
        row.set("NOTES", dice.chance(0.03) ? "Rang on Monday;\nwants the \"Mirabelle\" back" : "");
        return row.set("TAGS", tags());
    }

    private String email(Person person) {
        String address = person.reach().otherEmail();
        return written == MAIL_WITHOUT_AT ? Spelling.withoutAt(address) : Spelling.email(person, address, dice);
    }

    /** Two blanks between the parts, as this system writes an address into one cell. */
    private static String oneLine(Address home) {
        return String.join("  ", home.street(), home.city(), "", home.postcode(), home.country());
    }

    private String birthday() {
        if (dice.chance(0.65)) {
            return "";
        }
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(dice.below(366));
        return String.format(Locale.ROOT, "%02d/%02d", day.getMonthValue(), day.getDayOfMonth());
    }

    /** One in three confirmed by mail, one in three only filled in a form, and of the rest nothing is known. */
    private void proof(CsvText.Row row, LocalDateTime joined) {
        int kind = dice.below(3);
        if (kind < 2) {
            row.set("OPTIN_TIME", Times.utcWithBlank(joined)).set("OPTIN_IP", "198.51.100." + dice.below(255));
        }
        if (kind == 0) {
            row.set("CONFIRM_TIME", Times.utcWithBlank(joined.plusMinutes(dice.between(1, 90))));
            row.set("CONFIRM_IP", "198.51.100." + dice.below(255));
        }
    }

    private void where(CsvText.Row row, Address home) {
        if (dice.chance(0.5)) {
            row.set("LATITUDE", "49.61")
                    .set("LONGITUDE", "6.13")
                    .set("GMTOFF", "1")
                    .set("DSTOFF", "2");
            row.set("TIMEZONE", "Europe/Luxembourg").set("CC", home.country()).set("REGION", home.country());
        }
    }

    private String tags() {
        return switch (dice.below(8)) {
            case 0 -> "\"VIP\"";
            case 1 -> "\"Thé & café\"";
            case 2 -> "\"VIP\",\"Blog\"";
            case 3 -> "\"Marché de Noël\"";
            default -> "";
        };
    }
}
