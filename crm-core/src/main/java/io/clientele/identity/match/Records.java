package io.clientele.identity.match;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The records of a table in an order that does not depend on that of the rows, their values folded. Immutable. */
final class Records {
    final int size;
    /** Row of the table by record. */
    final int[] rows;
    final Column given, family, name, email, phone, street, number, line, postcode, city, region, birth;

    Records(People people) {
        size = people.size();
        rows = order(people);
        given = names(people, PersonColumn.GIVEN_NAME, PersonColumn.SECOND_GIVEN_NAME);
        family = names(people, PersonColumn.FAMILY_NAME, PersonColumn.SECOND_FAMILY_NAME);
        name = ordered(people, PersonColumn.NAME).map(Fold::name);
        email = ordered(people, PersonColumn.EMAIL).map(Fold::email);
        phone = ordered(people, PersonColumn.PHONE).map(Fold::phone);
        Column streets = ordered(people, PersonColumn.STREET);
        Column numbers = ordered(people, PersonColumn.HOUSE_NUMBER);
        boolean split = numbers.isEmpty();
        street = streets.map(s -> StreetWords.street(s, split));
        number = split ? streets.map(StreetWords::number) : numbers.map(Fold::any);
        line = ordered(people, PersonColumn.ADDRESS_LINE).map(Fold::any);
        postcode = ordered(people, PersonColumn.POSTCODE).map(p -> Fold.any(p).replace(" ", ""));
        city = ordered(people, PersonColumn.CITY).map(Fold::name);
        region = ordered(people, PersonColumn.REGION).map(Fold::any);
        birth = birth(people);
    }

    private static int[] order(People people) {
        long[] hash = new long[people.size()];
        for (PersonColumn column : PersonColumn.values()) {
            Column c = people.column(column);
            if (!c.isEmpty()) {
                long[] of = new long[c.distinct()];
                for (int i = 0; i < of.length; i++) {
                    of[i] = Hashes.of(column.ordinal(), c.value(i));
                }
                for (int i = 0; i < hash.length; i++) {
                    if (c.has(i)) {
                        hash[i] = Hashes.mix(hash[i] ^ of[c.code(i)]);
                    }
                }
            }
        }
        return IntStream.range(0, hash.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> hash[i]).thenComparing(people::id))
                .mapToInt(i -> i)
                .toArray();
    }

    private Column ordered(People people, PersonColumn column) {
        Column rowsColumn = people.column(column);
        return Column.of(size, i -> rowsColumn.text(rows[i]));
    }

    private Column names(People people, PersonColumn first, PersonColumn second) {
        Column one = ordered(people, first);
        Column other = ordered(people, second);
        return other.isEmpty() ? one.map(Fold::name) : Column.of(size, i -> Fold.name(one.text(i) + " " + other.text(i)));
    }

    private Column birth(People people) {
        Column whole = ordered(people, PersonColumn.BIRTH_DATE);
        Column year = ordered(people, PersonColumn.BIRTH_YEAR);
        Column month = ordered(people, PersonColumn.BIRTH_MONTH);
        Column day = ordered(people, PersonColumn.BIRTH_DAY);
        Column parts = whole.isEmpty()
                ? Column.of(size, i -> year.has(i) || month.has(i) || day.has(i) ? pad(year.text(i), 4) + pad(month.text(i), 2) + pad(day.text(i), 2) : "")
                : whole.map(Fold::digits);
        return parts.map(d -> d.length() == 8 && !d.startsWith("0000") ? d : "");
    }

    private static String pad(String text, int length) {
        String digits = Fold.digits(text);
        return digits.length() > length ? "0".repeat(length) : "0".repeat(length - digits.length()) + digits;
    }
}
