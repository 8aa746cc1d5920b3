package io.clientele.internal.json;

import com.google.common.base.Ascii;
import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.Language;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import java.io.IOException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;

/** The JSON of who somebody is and how to reach them, see the description of the package. */
final class PersonJson {
    private PersonJson() {}

    static void email(EmailAddress email, JsonOut out) throws IOException {
        if (email.key().equals(Ascii.toLowerCase(email.text()))) {
            out.text(email.text());
        } else {
            out.list(email.text(), email.key());
        }
    }

    static EmailAddress email(JsonIn in) throws IOException {
        if (!in.beginsList()) {
            String text = in.text();
            return EmailAddress.restored(text, Ascii.toLowerCase(text));
        }
        EmailAddress email = EmailAddress.restored(in.text(), in.text());
        in.endList();
        return email;
    }

    static void name(PersonName name, JsonOut out) throws IOException {
        if (name.given().isEmpty() && name.family().isEmpty()) {
            out.text(name.full());
        } else if (name.full().equals(joined(name.given(), name.family()))) {
            out.list(name.given(), name.family());
        } else {
            out.list(name.given(), name.family(), name.full());
        }
    }

    static PersonName name(JsonIn in) throws IOException {
        if (!in.beginsList()) {
            return new PersonName("", "", in.text());
        }
        String given = in.text();
        String family = in.text();
        if (!in.hasMore()) {
            return new PersonName(given, family, joined(given, family));
        }
        PersonName name = new PersonName(given, family, in.text());
        in.endList();
        return name;
    }

    private static String joined(String given, String family) {
        return given.isEmpty() || family.isEmpty() ? given + family : given + " " + family;
    }

    static void phone(Phone phone, JsonOut out) throws IOException {
        if (phone.country().isEmpty()) {
            out.text(phone.text());
        } else {
            out.list(phone.text(), phone.country().get().code());
        }
    }

    static Phone phone(JsonIn in) throws IOException {
        if (!in.beginsList()) {
            return new Phone(in.text(), Optional.empty());
        }
        Phone phone = new Phone(in.text(), Optional.of(new Country(in.text())));
        in.endList();
        return phone;
    }

    static void language(Language language, JsonOut out) throws IOException {
        out.text(language.code());
    }

    static Language language(JsonIn in) throws IOException {
        return new Language(in.text());
    }

    static void birthday(Birthday birthday, JsonOut out) throws IOException {
        out.beginList();
        out.integer(birthday.day().getMonthValue());
        out.integer(birthday.day().getDayOfMonth());
        if (birthday.year().isPresent()) {
            out.integer(birthday.year().getAsInt());
        }
        out.endList();
    }

    static Birthday birthday(JsonIn in) throws IOException {
        in.beginList();
        MonthDay day = MonthDay.of(in.integer(), in.integer());
        if (!in.hasMore()) {
            return new Birthday(day, OptionalInt.empty());
        }
        Birthday birthday = new Birthday(day, OptionalInt.of(in.integer()));
        in.endList();
        return birthday;
    }

    static void address(PostalAddress address, JsonOut out) throws IOException {
        out.begin();
        out.text("recipient", address.recipient());
        out.text("company", address.company());
        out.text("street", address.street());
        out.text("postcode", address.postcode());
        out.text("city", address.city());
        out.text("region", address.region());
        out.text("country", address.country().map(Country::code));
        out.end();
    }

    static PostalAddress address(JsonIn in) throws IOException {
        PostalAddress.Builder address = PostalAddress.builder();
        in.begin();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "recipient" -> address.recipient(in.text());
                case "company" -> address.company(in.text());
                case "street" -> address.street(in.text());
                case "postcode" -> address.postcode(in.text());
                case "city" -> address.city(in.text());
                case "region" -> address.region(in.text());
                case "country" -> address.country(new Country(in.text()));
                default -> in.skip();
            }
        }
        return address.build();
    }
}
