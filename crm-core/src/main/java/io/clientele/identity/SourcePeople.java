package io.clientele.identity;

import io.clientele.address.Country;
import io.clientele.identity.match.People;
import io.clientele.identity.match.PersonColumn;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.person.PhoneNumbers;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Source records as a table of people, to be matched. Not thread-safe. */
final class SourcePeople {
    private final People.Builder people = People.builder();
    private final PhoneNumbers phones = new PhoneNumbers(1);
    private final Map<String, Integer> users = new HashMap<>();

    /** A table of records with the main address of each. */
    static SourcePeople withMainAddresses(Collection<SourceRecord> records) {
        SourcePeople table = new SourcePeople();
        records.forEach(table::add);
        return table;
    }

    /**
     * A table of a few records. Of somebody's e-mail addresses it shows the one that most of them have: it is what they
     * can have in common.
     */
    static SourcePeople of(Collection<SourceRecord> records) {
        return of(records, address -> true);
    }

    /**
     * The same where some addresses stand for many people: they are shown of those who have no other.
     *
     * @param own whether an address is one person's, or one family's
     */
    static SourcePeople of(Collection<SourceRecord> records, Predicate<EmailAddress> own) {
        SourcePeople table = new SourcePeople();
        records.forEach(record -> record.emails().stream()
                .filter(own)
                .forEach(address -> table.users.merge(address.key(), 1, Integer::sum)));
        records.forEach(table::add);
        return table;
    }

    /** Adds a row, whose id is that of its record. */
    void add(SourceRecord record) {
        people.record(id(record.key()));
        email(record);
        record.name().ifPresent(this::name);
        phone(record);
        record.birthday().ifPresent(born -> {
            born.year().ifPresent(year -> with(PersonColumn.BIRTH_YEAR, Integer.toString(year)));
            with(PersonColumn.BIRTH_MONTH, Integer.toString(born.day().getMonthValue()));
            with(PersonColumn.BIRTH_DAY, Integer.toString(born.day().getDayOfMonth()));
        });
        record.address().ifPresent(address -> {
            address.street().ifPresent(street -> with(PersonColumn.STREET, street));
            address.postcode().ifPresent(postcode -> with(PersonColumn.POSTCODE, postcode));
            address.city().ifPresent(city -> with(PersonColumn.CITY, city));
            address.region().ifPresent(region -> with(PersonColumn.REGION, region));
            address.country().map(Country::code).ifPresent(country -> with(PersonColumn.COUNTRY, country));
        });
    }

    /** Says what is known of two rows: that they are one person, or two. */
    void know(SourceKey one, SourceKey other, boolean same) {
        if (same) {
            people.same(id(one), id(other));
        } else {
            people.notSame(id(one), id(other));
        }
    }

    People build() {
        return people.build();
    }

    private static String id(SourceKey key) {
        return key.source() + " " + key.kind() + " " + key.id();
    }

    private void with(PersonColumn column, String text) {
        people.with(column, text);
    }

    private void email(SourceRecord record) {
        String shown = "";
        int most = -1;
        for (EmailAddress address : record.emails()) {
            int times = users.getOrDefault(address.key(), 0);
            if (times > most) {
                shown = address.key();
                most = times;
            }
        }
        with(PersonColumn.EMAIL, shown);
    }

    /** Whole names are divided, so that they can be compared with those in parts; the order is found out later. */
    private void name(PersonName name) {
        if (!name.given().isEmpty() || !name.family().isEmpty()) {
            with(PersonColumn.GIVEN_NAME, name.given());
            with(PersonColumn.FAMILY_NAME, name.family());
            return;
        }
        String full = name.full();
        int comma = full.indexOf(',');
        if (comma >= 0) {
            with(PersonColumn.FAMILY_NAME, full.substring(0, comma).strip());
            with(PersonColumn.GIVEN_NAME, full.substring(comma + 1).strip());
        } else {
            int last = full.lastIndexOf(' ');
            with(PersonColumn.GIVEN_NAME, full.substring(0, Math.max(last, 0)).strip());
            with(PersonColumn.FAMILY_NAME, full.substring(last + 1).strip());
        }
    }

    private void phone(SourceRecord record) {
        for (Phone first : record.phones()) {
            with(PersonColumn.PHONE, phones.e164(first).orElse(first.text()));
            return;
        }
    }
}
