package io.clientele.exchange.write;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.contact.Tag;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.profile.CustomerProfile;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of lists of customers. */
final class ProfileColumns {
    static final List<ProfileColumn> ALL = Stream.of(identity(), reach(), address(), history(), standing())
            .flatMap(List::stream)
            .toList();

    private ProfileColumns() {}

    private static List<ProfileColumn> identity() {
        return List.of(
                column(
                        "contact_id",
                        "the contact's id",
                        (line, who) -> line.code(who.id().value())),
                column(
                        "customer",
                        "the customer id in the shop, else the e-mail address, else the contact's id",
                        (line, who) -> line.key(who.customer(), who.id().value())),
                column("email", "the main e-mail address, in lower case", (line, who) -> line.email(who.email())),
                column(
                        "emails",
                        "all e-mail addresses, the main one first",
                        (line, who) -> line.list(who.emails().stream().map(EmailAddress::key))),
                column(
                        "name",
                        "the whole name",
                        (line, who) -> line.text(who.name().map(PersonName::full))),
                column(
                        "first_name",
                        "the given name, guessed where only the whole is known",
                        (line, who) -> line.text(NameParts.of(who).first())),
                column(
                        "last_name",
                        "the family name, guessed where only the whole is known",
                        (line, who) -> line.text(NameParts.of(who).last())));
    }

    private static List<ProfileColumn> reach() {
        return List.of(
                column(
                        "phone",
                        "the main phone number, +352621123456 if it is a valid one",
                        (line, who) -> line.phone(phone(who))),
                column("phones", "all phone numbers, the main one first", (line, who) -> line.phones(who.phones())),
                column(
                        "language",
                        "the language to write in, as ISO code",
                        (line, who) -> line.code(
                                who.language().map(spoken -> spoken.language().code()))),
                column(
                        "language_evidence",
                        "what says so: ORDER, CUSTOMER_RECORD or SHIPPING_COUNTRY",
                        (line, who) -> line.code(
                                who.language().map(spoken -> spoken.evidence().name()))),
                column(
                        "birthday",
                        "the birthday, 05-17 where the year is not known",
                        (line, who) -> line.birthday(who.birthday())),
                column(
                        "consent",
                        "what is known of the consent to marketing by e-mail",
                        (line, who) -> line.code(who.emailConsent().name())));
    }

    private static List<ProfileColumn> address() {
        return List.of(
                column("company", "the company in the address", part(PostalAddress::company)),
                column("street", "street and house number", part(PostalAddress::street)),
                column("postcode", "the postal code", part(PostalAddress::postcode)),
                column("city", "the town", part(PostalAddress::city)),
                column("region", "state, province or region", part(PostalAddress::region)),
                column(
                        "country",
                        "ISO code of the country that the last order went to",
                        (line, who) -> line.country(who.country())),
                column(
                        "country_name",
                        "the English name of that country",
                        (line, who) -> line.text(who.country().map(Country::name))));
    }

    private static BiConsumer<Line, CustomerProfile> part(Function<PostalAddress, Optional<String>> part) {
        return (line, who) -> line.text(who.address().flatMap(part));
    }

    private static List<ProfileColumn> history() {
        return List.of(
                column(
                        "is_customer",
                        "whether there is a purchase: true or false",
                        (line, who) -> line.yes(who.isCustomer())),
                column("first_order", "the day of the first purchase", (line, who) -> line.day(who.firstOrder())),
                column("last_order", "the day of the last purchase", (line, who) -> line.day(who.lastOrder())),
                column("orders", "the number of purchases", (line, who) -> line.number(who.orders())),
                column(
                        "total_spent",
                        "what was spent, in the tenant's currency",
                        (line, who) -> line.money(who.totalSpent())),
                column(
                        "currency",
                        "the tenant's currency",
                        (line, who) -> line.code(who.totalSpent().currency().getCurrencyCode())),
                column(
                        "other_spent",
                        "what was spent in currencies without a rate: 12.50 CHF; 3.00 USD",
                        (line, who) -> line.totals(who.otherSpent())),
                column(
                        "spent",
                        "what was spent, in each currency as it was paid",
                        (line, who) -> line.totals(who.spent())),
                column(
                        "average_order_value",
                        "the total spent over the number of purchases",
                        (line, who) -> who.averageOrderValue().ifPresentOrElse(line::money, () -> line.code(""))));
    }

    private static List<ProfileColumn> standing() {
        return List.of(
                column(
                        "in_audience",
                        "whether an audience has the person, whatever the status there",
                        (line, who) -> line.yes(who.membership().isPresent())),
                column(
                        "membership",
                        "the status in the audience",
                        (line, who) -> line.code(who.membership().map(Enum::name))),
                column(
                        "status",
                        "PROSPECT, NEW, REPEAT or LAPSED",
                        (line, who) -> line.code(who.status().name())),
                column("tags", "all tags", (line, who) -> line.list(tags(who))),
                column("notes", "all notes, earliest first, with | between them", (line, who) -> line.text(notes(who))),
                column(
                        "acquired",
                        "the day on which the shop came to know the person",
                        (line, who) -> line.day(who.acquired())),
                column("acquisition_channel", "how it did", (line, who) -> line.text(who.acquisitionChannel())));
    }

    /** The names of the tags, each once, whoever hung them there. */
    static Stream<String> tags(CustomerProfile who) {
        return who.tags().stream().map(Tag::name).distinct();
    }

    /** A row of a sheet stays one line, whatever people wrote. */
    private static String notes(CustomerProfile who) {
        return String.join(
                " | ",
                who.notes().stream()
                        .map(note -> note.strip().replaceAll("\\R", " "))
                        .toList());
    }

    private static ProfileColumn column(String name, String meaning, BiConsumer<Line, CustomerProfile> cell) {
        return new ProfileColumn(meaning, new Column<>(name, cell));
    }

    /** The main phone number. */
    static Optional<Phone> phone(CustomerProfile who) {
        return who.phones().stream().findFirst();
    }
}
