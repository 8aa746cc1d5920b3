package io.clientele.identity.match;

import io.clientele.identity.match.Records.Part;
import java.util.EnumMap;
import java.util.Map;

/** The columns of a table in the forms in which they are compared. */
final class PeopleColumns {
    private final People people;

    private PeopleColumns(People people) {
        this.people = people;
    }

    /** A column for each {@link Part}. */
    static Map<Part, Column> fold(People people) {
        return new PeopleColumns(people).fold();
    }

    private Map<Part, Column> fold() {
        Map<Part, Column> columns = new EnumMap<>(Part.class);
        Dictionary names = new Dictionary();
        columns.put(
                Part.GIVEN,
                names(PersonColumn.GIVEN_NAME, PersonColumn.SECOND_GIVEN_NAME).into(names));
        columns.put(
                Part.FAMILY,
                names(PersonColumn.FAMILY_NAME, PersonColumn.SECOND_FAMILY_NAME).into(names));
        columns.put(Part.NAME, people.column(PersonColumn.NAME).map(Fold::name));
        columns.put(Part.BIRTH, births());
        columns.put(Part.EMAIL, people.column(PersonColumn.EMAIL).map(Fold::email));
        columns.put(Part.PHONE, people.column(PersonColumn.PHONE).map(Fold::phone));
        address(columns);
        return columns;
    }

    private void address(Map<Part, Column> columns) {
        Column streets = people.column(PersonColumn.STREET);
        Column numbers = people.column(PersonColumn.HOUSE_NUMBER);
        boolean split = numbers.isEmpty();
        columns.put(Part.STREET, streets.map(street -> StreetWords.street(street, split)));
        columns.put(Part.NUMBER, split ? streets.map(StreetWords::number) : numbers.map(Fold::any));
        columns.put(Part.LINE, people.column(PersonColumn.ADDRESS_LINE).map(line -> StreetWords.street(line, false)));
        columns.put(Part.POSTCODE, people.column(PersonColumn.POSTCODE).map(Fold::code));
        columns.put(Part.CITY, people.column(PersonColumn.CITY).map(Fold::name));
        columns.put(Part.REGION, people.column(PersonColumn.REGION).map(Fold::any));
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
