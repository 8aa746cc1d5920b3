package io.clientele.identity.match;

import io.clientele.identity.match.Records.Part;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** What keys are made of. Immutable. */
final class Facets {
    private static final int LONG = 6;

    final Facet given;
    final Facet family;
    final WordFacets words;
    final Facet email;
    /** What stands before the {@code @} where it is long enough to be one person's. */
    final Facet longLocal;
    /** The beginning of what stands before the {@code @}. */
    final Facet local;

    final Facet phone;
    final Facet birth;
    final Facet day;
    final Facet month;
    final Facet year;
    final Facet street;
    final Facet number;
    final Facet line;
    final Facet postcode;
    final Facet city;
    private final Column givenNames;
    private final Column familyNames;

    Facets(Map<Part, Column> columns, Parts parts) {
        givenNames = column(columns, Part.GIVEN);
        familyNames = column(columns, Part.FAMILY);
        Column emails = column(columns, Part.EMAIL);
        Column births = column(columns, Part.BIRTH);
        List<Supplier<Facet>> making = List.of(
                () -> Facet.of(emails, text -> text),
                () -> Facet.of(emails, Facets::longLocal),
                () -> Facet.of(emails, text -> beginning(Mailboxes.local(text))),
                () -> Facet.of(column(columns, Part.PHONE), text -> text),
                () -> Facet.of(column(columns, Part.STREET), Sounds::of),
                () -> Facet.of(givenNames, Facets::sound),
                () -> Facet.of(familyNames, Facets::sound),
                () -> Facet.of(births, date -> isKnown(date, 0, 8) ? date : ""),
                () -> Facet.of(births, date -> isKnown(date, 4, 8) ? date.substring(4) : ""),
                () -> Facet.of(births, date -> isKnown(date, 0, 6) ? date.substring(0, 6) : ""),
                () -> Facet.of(births, date -> isKnown(date, 0, 4) ? date.substring(0, 4) : ""),
                () -> Facet.of(column(columns, Part.NUMBER), text -> text),
                () -> Facet.of(column(columns, Part.LINE), Sounds::of),
                () -> Facet.of(column(columns, Part.POSTCODE), text -> text),
                () -> Facet.of(column(columns, Part.CITY), Sounds::of));
        Iterator<Facet> made = parts.all(
                        making.size(), worker -> part -> making.get(part).get())
                .iterator();
        email = made.next();
        longLocal = made.next();
        local = made.next();
        phone = made.next();
        street = made.next();
        given = made.next();
        family = made.next();
        birth = made.next();
        day = made.next();
        month = made.next();
        year = made.next();
        number = made.next();
        line = made.next();
        postcode = made.next();
        city = made.next();
        words = new WordFacets(column(columns, Part.NAME));
    }

    private static Column column(Map<Part, Column> columns, Part part) {
        return Objects.requireNonNull(columns.get(part));
    }

    private static String sound(String name) {
        return name.length() < 2 ? "" : Sounds.of(name);
    }

    private static String longLocal(String email) {
        String local = Mailboxes.local(email);
        return local.length() < LONG ? "" : local;
    }

    private static String beginning(String local) {
        return local.length() < LONG ? local : local.substring(0, LONG);
    }

    /** Whether the year, month and day within some digits of a date are known: they are zeros otherwise. */
    private static boolean isKnown(String date, int from, int to) {
        return (from > 0 || !date.startsWith("0000"))
                && (to < 6 || !date.startsWith("00", 4))
                && (to < 8 || !date.endsWith("00"));
    }

    int size() {
        return givenNames.size();
    }

    /** The first letters of given and family name, in the order of the alphabet. */
    long initials(int row) {
        if (!givenNames.has(row) || !familyNames.has(row)) {
            return Facet.NONE;
        }
        int a = givenNames.text(row).charAt(0);
        int b = familyNames.text(row).charAt(0);
        return Hashes.mix(Math.min(a, b) * 65_536L + Math.max(a, b));
    }
}
