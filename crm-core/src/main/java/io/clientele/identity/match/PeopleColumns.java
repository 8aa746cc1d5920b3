package io.clientele.identity.match;

import io.clientele.identity.match.Records.Part;
import io.clientele.identity.text.FoldedAddress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The columns of a table in the forms in which they are compared. */
final class PeopleColumns {
    private final People people;
    private final Map<Part, Column> columns = new ConcurrentHashMap<>();

    private PeopleColumns(People people) {
        this.people = people;
    }

    /** A column for each {@link Part}. */
    static Map<Part, Column> fold(People people, Parts parts) {
        PeopleColumns folded = new PeopleColumns(people);
        parts.run(List.of(
                folded::emails, folded::streets, folded::phones, folded::names, folded::wholeNames, folded::others));
        return new EnumMap<>(folded.columns);
    }

    private Column column(PersonColumn column) {
        return people.column(column);
    }

    private void names() {
        Dictionary names = new Dictionary();
        Column given = column(PersonColumn.GIVEN_NAME).with(column(PersonColumn.SECOND_GIVEN_NAME));
        Column family = column(PersonColumn.FAMILY_NAME).with(column(PersonColumn.SECOND_FAMILY_NAME));
        columns.put(Part.GIVEN, given.into(names, Folding::given));
        columns.put(Part.FAMILY, family.into(names, Folding::family));
        names.seal();
    }

    private void wholeNames() {
        columns.put(Part.NAME, column(PersonColumn.NAME).map(Folding::name));
        columns.put(Part.CITY, column(PersonColumn.CITY).map(Folding::town));
    }

    private void emails() {
        columns.put(Part.EMAIL, column(PersonColumn.EMAIL).map(Folding::email));
    }

    private void phones() {
        Folding folding = new Folding();
        columns.put(Part.PHONE, column(PersonColumn.PHONE).map(column(PersonColumn.COUNTRY), folding::phone));
    }

    private void streets() {
        Column streets = column(PersonColumn.STREET);
        List<FoldedAddress> read = streets.read(Folding::street);
        Dictionary names = new Dictionary();
        Dictionary numbers = new Dictionary();
        columns.put(
                Part.STREET,
                streets.ofEachValue(names, street -> read.get(street).street()));
        names.seal();
        columns.put(
                Part.NUMBER,
                column(PersonColumn.HOUSE_NUMBER)
                        .into(numbers, Folding::number)
                        .orElse(streets.ofEachValue(
                                numbers, street -> read.get(street).houseNumber())));
        numbers.seal();
    }

    private void others() {
        Column country = column(PersonColumn.COUNTRY);
        columns.put(Part.BIRTH, births());
        columns.put(Part.LINE, column(PersonColumn.ADDRESS_LINE).map(Folding::line));
        columns.put(Part.POSTCODE, column(PersonColumn.POSTCODE).map(country, Folding::postcode));
        columns.put(Part.REGION, column(PersonColumn.REGION).map(Folding::any));
        columns.put(Part.COUNTRY, country.map(Folding::country));
    }

    private Column births() {
        Column whole = column(PersonColumn.BIRTH_DATE);
        if (!whole.isEmpty()) {
            return whole.map(Folding::birth);
        }
        Column year = column(PersonColumn.BIRTH_YEAR);
        Column month = column(PersonColumn.BIRTH_MONTH);
        Column day = column(PersonColumn.BIRTH_DAY);
        return year.isEmpty() && month.isEmpty() && day.isEmpty()
                ? whole
                : Column.of(people.size(), i -> Folding.birth(year.text(i), month.text(i), day.text(i)));
    }
}
