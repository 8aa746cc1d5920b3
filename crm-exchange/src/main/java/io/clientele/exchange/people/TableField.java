package io.clientele.exchange.people;

import com.google.common.collect.ImmutableList;
import io.clientele.exchange.internal.value.NamedField;
import io.clientele.identity.match.PersonColumn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is read of a list of people to find out which of them are one, and what its columns are called. */
enum TableField implements NamedField {
    RECORD_ID(null, PersonField.RECORD_ID.names()),
    EMAIL(PersonColumn.EMAIL, PersonField.EMAIL.names()),
    NAME(PersonColumn.NAME, PersonField.NAME.names(), "company", "firm", "title"),
    FIRST_NAME(PersonColumn.GIVEN_NAME, PersonField.FIRST_NAME.names(), "fname_1", "given"),
    MIDDLE_NAME(PersonColumn.SECOND_GIVEN_NAME, List.of("middle_name", "second_name", "fname_2", "fname_c2")),
    LAST_NAME(PersonColumn.FAMILY_NAME, PersonField.LAST_NAME.names(), "lname_1", "family"),
    SECOND_LAST_NAME(PersonColumn.SECOND_FAMILY_NAME, List.of("second_last_name", "maiden_name", "lname_2")),
    PHONE(PersonColumn.PHONE, PersonField.PHONE.names()),
    STREET(PersonColumn.STREET, PersonField.STREET.names(), "address_line_1"),
    HOUSE_NUMBER(PersonColumn.HOUSE_NUMBER, PersonField.HOUSE_NUMBER.names()),
    ADDRESS_LINE(PersonColumn.ADDRESS_LINE, List.of("address_2", "address_line_2", "addr_2", "building")),
    POSTCODE(PersonColumn.POSTCODE, PersonField.POSTCODE.names()),
    CITY(PersonColumn.CITY, PersonField.CITY.names()),
    REGION(PersonColumn.REGION, PersonField.REGION.names()),
    COUNTRY(PersonColumn.COUNTRY, PersonField.COUNTRY.names()),
    DATE_OF_BIRTH(PersonColumn.BIRTH_DATE, PersonField.DATE_OF_BIRTH.names()),
    YEAR_OF_BIRTH(PersonColumn.BIRTH_YEAR, List.of("birth_year", "year_of_birth", "by")),
    MONTH_OF_BIRTH(PersonColumn.BIRTH_MONTH, List.of("birth_month", "month_of_birth", "bm")),
    DAY_OF_BIRTH(PersonColumn.BIRTH_DAY, List.of("birth_day", "day_of_birth", "bd"));

    private final Optional<PersonColumn> column;
    private final ImmutableList<String> names;

    TableField(@Nullable PersonColumn column, List<String> names, String... more) {
        this.column = Optional.ofNullable(column);
        this.names = ImmutableList.<String>builder().addAll(names).add(more).build();
    }

    /** What the column means to matching; empty for the id. */
    Optional<PersonColumn> column() {
        return column;
    }

    @Override
    public List<String> names() {
        return names;
    }
}
