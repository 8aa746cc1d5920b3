package io.clientele.exchange.write;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.profile.CustomerProfile;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The import files of mailing tools. */
final class MailingFiles {
    /** Mailchimp's limit of a text field, in bytes. */
    private static final int LONGEST = 255;

    private MailingFiles() {}

    static Layout mailchimp() {
        Layout mailing = Layout.mailing(List.of(
                new Column<>("Email Address", (line, who) -> line.email(who.email())),
                new Column<>("First Name", cut(who -> NameParts.of(who).first())),
                new Column<>("Last Name", cut(who -> NameParts.of(who).last())),
                new Column<>("Phone Number", (line, who) -> line.phone(ProfileColumns.phone(who))),
                new Column<>("Birthday", MailingFiles::mailchimpBirthday),
                new Column<>("Company", cut(part(PostalAddress::company))),
                new Column<>("Street Address", cut(part(PostalAddress::street))),
                new Column<>("City", cut(part(PostalAddress::city))),
                new Column<>("State", cut(part(PostalAddress::region))),
                new Column<>("Postal Code", cut(part(PostalAddress::postcode))),
                new Column<>("Country", (line, who) -> line.country(country(who))),
                new Column<>("Language", MailingFiles::language),
                new Column<>("Orders", (line, who) -> line.number(who.orders())),
                new Column<>("Total Spent", (line, who) -> line.money(who.totalSpent())),
                new Column<>("Last Order", (line, who) -> line.day(who.lastOrder())),
                new Column<>("Tags", (line, who) -> line.text(commaSeparatedTags(who)))));
        return new Layout(
                mailing.kind(),
                mailing.columns(),
                (who, reach) -> mailing.omission()
                        .apply(who, reach)
                        .or(() -> isAsciiBeforeAt(who) ? Optional.empty() : Optional.of(LeftOut.EMAIL_BEYOND_ASCII)));
    }

    private static void mailchimpBirthday(Line line, CustomerProfile who) {
        line.code(who.birthday().map(born -> Line.monthAndDay(born.day(), "/")));
    }

    /** Mailchimp has no way to write a tag with a comma in it. */
    private static String commaSeparatedTags(CustomerProfile who) {
        return ProfileColumns.tags(who)
                .map(tag -> tag.replace(',', ' ').strip())
                .collect(Collectors.joining(","));
    }

    private static boolean isAsciiBeforeAt(CustomerProfile who) {
        String address = who.emails().get(0).key();
        return address.substring(0, address.lastIndexOf('@')).chars().allMatch(c -> c < 128);
    }

    static Layout brevo() {
        return Layout.mailing(List.of(
                new Column<>("EMAIL", (line, who) -> line.email(who.email())),
                new Column<>(
                        "FIRSTNAME", (line, who) -> line.text(NameParts.of(who).first())),
                new Column<>(
                        "LASTNAME", (line, who) -> line.text(NameParts.of(who).last())),
                new Column<>("SMS", (line, who) -> line.validPhone(ProfileColumns.phone(who))),
                new Column<>("EXT_ID", (line, who) -> line.code(who.id().value())),
                new Column<>("LANGUAGE", MailingFiles::language),
                new Column<>("COUNTRY", (line, who) -> line.country(who.country())),
                new Column<>("BIRTHDAY", MailingFiles::wholeBirthday),
                new Column<>("ORDERS", (line, who) -> line.number(who.orders())),
                new Column<>("TOTAL_SPENT", (line, who) -> line.money(who.totalSpent())),
                new Column<>("FIRST_ORDER", (line, who) -> line.day(who.firstOrder())),
                new Column<>("LAST_ORDER", (line, who) -> line.day(who.lastOrder())),
                new Column<>("TAGS", (line, who) -> line.list(ProfileColumns.tags(who)))));
    }

    static Layout klaviyo() {
        return Layout.mailing(List.of(
                new Column<>("Email", (line, who) -> line.email(who.email())),
                new Column<>(
                        "First Name", (line, who) -> line.text(NameParts.of(who).first())),
                new Column<>(
                        "Last Name", (line, who) -> line.text(NameParts.of(who).last())),
                new Column<>("Phone Number", (line, who) -> line.validPhone(ProfileColumns.phone(who))),
                new Column<>("Organization", text(part(PostalAddress::company))),
                new Column<>("Address", text(part(PostalAddress::street))),
                new Column<>("City", text(part(PostalAddress::city))),
                new Column<>("State / Region", text(part(PostalAddress::region))),
                new Column<>("Zip Code", text(part(PostalAddress::postcode))),
                new Column<>("Country", (line, who) -> line.country(country(who))),
                new Column<>("Language", MailingFiles::language),
                new Column<>("Birthday", MailingFiles::wholeBirthday),
                new Column<>("Orders", (line, who) -> line.number(who.orders())),
                new Column<>("Total Spent", (line, who) -> line.money(who.totalSpent())),
                new Column<>("First Order", (line, who) -> line.day(who.firstOrder())),
                new Column<>("Last Order", (line, who) -> line.day(who.lastOrder())),
                new Column<>("Tags", (line, who) -> line.list(ProfileColumns.tags(who))),
                new Column<>("Email Marketing Consent", (line, who) -> line.code(klaviyoConsent(who)))));
    }

    private static String klaviyoConsent(CustomerProfile who) {
        return switch (Permission.said(who)) {
            case SUBSCRIBED -> "Subscribe";
            case UNSUBSCRIBED, OBJECTED -> "Unsubscribed";
            case UNKNOWN, PENDING, DECLINED, BOUNCED -> "Never subscribed";
        };
    }

    /** These tools take a birthday as a date, and a date has a year. */
    private static void wholeBirthday(Line line, CustomerProfile who) {
        line.birthday(who.birthday().filter(born -> born.year().isPresent()));
    }

    private static void language(Line line, CustomerProfile who) {
        line.code(who.language().map(spoken -> spoken.language().code()));
    }

    /** The country of the address that is written beside it, where there is one. */
    static Optional<Country> country(CustomerProfile who) {
        return who.address().isPresent() ? who.address().get().country().or(who::country) : who.country();
    }

    private static Function<CustomerProfile, String> part(Function<PostalAddress, Optional<String>> part) {
        return who -> who.address().flatMap(part).orElse("");
    }

    private static BiConsumer<Line, CustomerProfile> text(Function<CustomerProfile, String> text) {
        return (line, who) -> line.text(text.apply(who));
    }

    private static BiConsumer<Line, CustomerProfile> cut(Function<CustomerProfile, String> text) {
        return (line, who) -> line.text(text.apply(who), LONGEST);
    }
}
