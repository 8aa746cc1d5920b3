package io.clientele.benchmarks;

import io.clientele.address.PostalAddress;
import io.clientele.identity.match.People;
import io.clientele.identity.match.PersonColumn;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of a table of people as the records of a shop's customers. */
final class CustomerRecords {
    private CustomerRecords() {}

    /** The records of some rows. */
    static List<SourceRecord> of(People people, int from, int to) {
        return IntStream.range(from, to).mapToObj(row -> record(people, row)).toList();
    }

    private static SourceRecord record(People people, int row) {
        return SourceRecord.builder()
                .key(new SourceKey("shop", RecordKind.CUSTOMER, people.id(row)))
                .name(PersonName.of(
                        people.value(row, PersonColumn.GIVEN_NAME), people.value(row, PersonColumn.FAMILY_NAME)))
                .addAllEmails(EmailAddress.parse(people.value(row, PersonColumn.EMAIL)).stream()
                        .toList())
                .addAllPhones(said(people, row, PersonColumn.PHONE)
                        .map(phone -> Phone.of(phone, Optional.empty()))
                        .toList())
                .address(PostalAddress.builder()
                        .street(said(people, row, PersonColumn.STREET, PersonColumn.HOUSE_NUMBER)
                                .reduce((street, number) -> street + " " + number))
                        .postcode(said(people, row, PersonColumn.POSTCODE).findFirst())
                        .city(said(people, row, PersonColumn.CITY).findFirst())
                        .build())
                .birthday(birthday(people.value(row, PersonColumn.BIRTH_DATE)))
                .build();
    }

    private static Optional<Birthday> birthday(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Birthday.of(LocalDate.parse(written)));
        } catch (DateTimeParseException damaged) {
            return Optional.empty();
        }
    }

    private static Stream<String> said(People people, int row, PersonColumn... columns) {
        return Arrays.stream(columns).map(column -> people.value(row, column)).filter(text -> !text.isEmpty());
    }
}
