package io.clientele.exchange.people;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.exchange.internal.value.PersonKey;
import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;
import io.clientele.exchange.text.Cells;
import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.Header;
import io.clientele.exchange.text.TimeParser;
import io.clientele.intake.Incoming;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A CSV list of people, a row for each record of a person. Immutable.
 *
 * <p>Read are {@code record_id, email, name, first_name, last_name, phone, street, house_number, postcode, city,
 * region, country, date_of_birth}, each under its usual names in several languages. A list without a column of ids is
 * known by one of e-mail addresses; its people are known by the address, else the phone number, else name and postal
 * address, and a row that has none of these is rejected. So is a row whose id is missing or came before.
 */
public final class PeopleCsv implements FileFormat {

    /** The format. */
    public PeopleCsv() {}

    @Override
    public String name() {
        return "people";
    }

    @Override
    public boolean recognises(OpenedFile file) {
        return file.table()
                .map(table -> hasAny(table.header(), List.of("record_id"))
                        || hasAny(table.header(), PersonField.EMAIL.names()))
                .orElse(false);
    }

    private static boolean hasAny(Header header, List<String> names) {
        return names.stream().anyMatch(name -> !header.columns(name).isEmpty());
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        Values<PersonField> values = Values.of(file, PersonField.class, sink);
        Reader reader = new Reader(values, settings);
        values.forEachRow(() -> reader.read().ifPresent(person -> sink.take(Incoming.of(person), values.line(), 1)));
    }

    /** Makes a record of a person from a row. Not thread-safe. */
    private static final class Reader {
        private final Values<PersonField> values;
        private final String source;
        private final Optional<Country> usualCountry;
        private final TimeParser times;
        private final Set<String> ids = new HashSet<>();

        Reader(Values<PersonField> values, ReadSettings settings) {
            this.values = values;
            this.source = settings.source().orElse("people");
            this.usualCountry = settings.country();
            this.times = new TimeParser(settings.zone(), dateOrder(settings));
        }

        private DateOrder dateOrder(ReadSettings settings) {
            return settings.dateOrder()
                    .or(() -> values.has(PersonField.DATE_OF_BIRTH)
                            ? DateOrder.of(values.table(), values.selection().column(PersonField.DATE_OF_BIRTH))
                            : Optional.empty())
                    .orElse(DateOrder.DAY_FIRST);
        }

        /** The person of the row; empty if the row was rejected. */
        Optional<SourceRecord> read() {
            if (values.has(PersonField.RECORD_ID) && !isNewId(values.text(PersonField.RECORD_ID))) {
                return Optional.empty();
            }
            Optional<Country> country = values.country(PersonField.COUNTRY);
            List<EmailAddress> emails = Stream.of(PersonField.EMAIL, PersonField.SECOND_EMAIL)
                    .flatMap(field -> values.email(field).stream())
                    .distinct()
                    .toList();
            List<Phone> phones = values.phone(PersonField.PHONE, country.or(() -> usualCountry)).stream()
                    .toList();
            Optional<PersonName> name = name();
            Optional<PostalAddress> address = address(country);
            Optional<SourceKey> key = values.said(PersonField.RECORD_ID)
                    .map(id -> new SourceKey(source, RecordKind.HAND, id))
                    .or(() -> PersonKey.of(emails, phones, name, address, "")
                            .map(who -> SourceKey.hashed(source, RecordKind.HAND, who)));
            if (key.isEmpty()) {
                values.reject(
                        PersonField.EMAIL,
                        "is no address that can be used, and there is no phone number, and no name with a postal address");
            }
            return key.map(known -> SourceRecord.builder()
                    .key(known)
                    .emails(emails)
                    .name(name)
                    .phones(phones)
                    .address(address)
                    .birthday(values.birthday(PersonField.DATE_OF_BIRTH, times))
                    .build());
        }

        private boolean isNewId(String id) {
            if (id.isEmpty()) {
                values.reject(PersonField.RECORD_ID, "is empty");
                return false;
            }
            boolean isNew = ids.add(id);
            if (!isNew) {
                values.reject(PersonField.RECORD_ID, "is that of an earlier row");
            }
            return isNew;
        }

        private Optional<PersonName> name() {
            return values.name(PersonField.FIRST_NAME, PersonField.LAST_NAME)
                    .or(() -> values.said(PersonField.NAME).map(PersonName::ofFull))
                    .or(() -> Optional.of(Cells.nameBeforeAddress(values.text(PersonField.EMAIL)))
                            .filter(name -> !name.isEmpty())
                            .map(PersonName::ofFull));
        }

        private Optional<PostalAddress> address(Optional<Country> country) {
            PostalAddress address = PostalAddress.builder()
                    .street(values.joined(" ", List.of(PersonField.STREET, PersonField.HOUSE_NUMBER)))
                    .postcode(values.said(PersonField.POSTCODE))
                    .city(values.said(PersonField.CITY))
                    .region(values.said(PersonField.REGION))
                    .country(country)
                    .build();
            return Optional.of(address).filter(part -> !part.isEmpty());
        }
    }
}
