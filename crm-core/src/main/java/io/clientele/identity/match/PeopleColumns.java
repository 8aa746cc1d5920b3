package io.clientele.identity.match;

import java.util.List;

/** The columns of a table in the forms in which they are compared. */
final class PeopleColumns {
    private final People people;

    private PeopleColumns(People people) {
        this.people = people;
    }

    /** A column for each {@link Records.Part}, in its order. */
    static List<Column> fold(People people) {
        return new PeopleColumns(people).fold();
    }

    private List<Column> fold() {
        Dictionary names = new Dictionary();
        Column streets = people.column(PersonColumn.STREET);
        Column numbers = people.column(PersonColumn.HOUSE_NUMBER);
        boolean split = numbers.isEmpty();
        return List.of(
                names(PersonColumn.GIVEN_NAME, PersonColumn.SECOND_GIVEN_NAME).into(names),
                names(PersonColumn.FAMILY_NAME, PersonColumn.SECOND_FAMILY_NAME).into(names),
                people.column(PersonColumn.NAME).map(Fold::name),
                births(),
                people.column(PersonColumn.EMAIL).map(Fold::email),
                people.column(PersonColumn.PHONE).map(Fold::phone),
                streets.map(street -> StreetWords.street(street, split)),
                split ? streets.map(StreetWords::number) : numbers.map(Fold::any),
                people.column(PersonColumn.ADDRESS_LINE).map(line -> StreetWords.street(line, false)),
                people.column(PersonColumn.POSTCODE).map(Fold::code),
                people.column(PersonColumn.CITY).map(Fold::name),
                people.column(PersonColumn.REGION).map(Fold::any));
    }

    private Column names(PersonColumn first, PersonColumn second) {
        Column one = people.column(first);
        Column other = people.column(second);
        return other.isEmpty()
                ? one.map(Fold::name)
                : Column.of(people.size(), i -> Fold.name(one.text(i) + " " + other.text(i)));
    }

    private Column births() {
        Column whole = people.column(PersonColumn.BIRTH_DATE);
        if (!whole.isEmpty()) {
            return whole.map(BirthDates::packed);
        }
        Column year = people.column(PersonColumn.BIRTH_YEAR);
        Column month = people.column(PersonColumn.BIRTH_MONTH);
        Column day = people.column(PersonColumn.BIRTH_DAY);
        return year.isEmpty() && month.isEmpty() && day.isEmpty()
                ? whole
                : Column.of(people.size(), i -> BirthDates.packed(year.text(i), month.text(i), day.text(i)));
    }
}
