package io.clientele.exchange.people;

import com.google.common.collect.ImmutableList;
import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;
import io.clientele.exchange.text.Cells;
import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.Parsed;
import io.clientele.exchange.text.Row;
import io.clientele.exchange.text.Rows;
import io.clientele.exchange.text.Selection;
import io.clientele.exchange.text.Table;
import io.clientele.exchange.text.TimeParser;
import io.clientele.intake.Incoming;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A CSV list of people, a row for each record. Needed is an id for each row, {@code record_id}; read besides are
 * {@code email, name, first_name, last_name, phone, street, house_number, postcode, city, region, country,
 * date_of_birth}, and each under its usual other names. An id that comes a second time is rejected. Immutable.
 */
public final class PeopleCsv implements FileFormat {

    private enum Field {
        RECORD_ID("record_id", "rec_id", "unique_id", "id", "customer_id", "contact_id"),
        EMAIL("email", "e-mail", "email_address", "mail"),
        NAME("name", "full_name", "customer_name"),
        FIRST_NAME("first_name", "firstname", "given_name", "forename", "fname"),
        LAST_NAME("last_name", "lastname", "surname", "family_name", "lname"),
        PHONE("phone", "phone_number", "telephone", "mobile"),
        STREET("street", "address", "address_1", "address1", "street_address", "addr"),
        HOUSE_NUMBER("house_number", "street_number", "housenumber"),
        POSTCODE("postcode", "post_code", "zip", "zip_code", "postal_code"),
        CITY("city", "town", "suburb", "locality"),
        REGION("region", "state", "province"),
        COUNTRY("country", "country_code"),
        DATE_OF_BIRTH("date_of_birth", "dob", "birth_date", "birthday", "birthdate");

        private final ImmutableList<String> names;

        Field(String... names) {
            this.names = ImmutableList.copyOf(names);
        }
    }

    /** The format. */
    public PeopleCsv() {}

    @Override
    public String name() {
        return "people";
    }

    @Override
    public boolean recognises(OpenedFile file) {
        return file.hasColumns("record_id");
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        Table table = file.requireTable();
        Selection selection = Selection.byName(
                table.header(),
                Arrays.stream(Field.values())
                        .<List<String>>map(field -> field.names)
                        .toList());
        sink.unread(selection.unread(table.header()));
        new Reading(table, selection, settings, sink).run();
    }

    /** The reading of one file. Not thread-safe. */
    private static final class Reading {
        private final Table table;
        private final Selection selection;
        private final Sink sink;
        private final String source;
        private final Optional<Country> usualCountry;
        private final TimeParser times;
        private final Set<String> ids = new HashSet<>();

        Reading(Table table, Selection selection, ReadSettings settings, Sink sink) {
            this.table = table;
            this.selection = selection;
            this.sink = sink;
            this.source = settings.source().orElse("people");
            this.usualCountry = settings.country();
            this.times = new TimeParser(settings.zone(), dateOrder(settings));
        }

        private DateOrder dateOrder(ReadSettings settings) {
            return settings.dateOrder()
                    .or(() -> selection.has(Field.DATE_OF_BIRTH)
                            ? DateOrder.of(table, selection.column(Field.DATE_OF_BIRTH))
                            : Optional.empty())
                    .orElse(DateOrder.DAY_FIRST);
        }

        void run() {
            try (Rows rows = table.rows(
                    selection,
                    problem -> sink.reject(problem.line(), "", problem.kind().words()))) {
                while (rows.next()) {
                    take(rows.row());
                }
            }
        }

        private void take(Row row) {
            String id = row.text(Field.RECORD_ID);
            if (id.isEmpty()) {
                sink.reject(row.line(), "record_id", "is empty");
            } else if (!ids.add(id)) {
                sink.reject(row.line(), "record_id", "is that of an earlier row");
            } else {
                sink.take(Incoming.of(record(row, id)), row.line(), 1);
            }
        }

        private SourceRecord record(Row row, String id) {
            Optional<Country> country = country(row);
            SourceRecord.Builder record = SourceRecord.builder()
                    .key(new SourceKey(source, RecordKind.HAND, id))
                    .name(name(row))
                    .address(address(row, country))
                    .birthday(birthday(row));
            email(row).ifPresent(record::addEmails);
            if (!row.cell(Field.PHONE).isEmpty()) {
                record.addPhones(Phone.of(Cells.unguarded(row.text(Field.PHONE)), country.or(() -> usualCountry)));
            }
            return record.build();
        }

        private Optional<EmailAddress> email(Row row) {
            if (row.cell(Field.EMAIL).isEmpty()) {
                return Optional.empty();
            }
            Optional<EmailAddress> email = EmailAddress.parse(Cells.address(row.text(Field.EMAIL)));
            if (email.isEmpty()) {
                sink.remark(row.line(), "email", "is no e-mail address and was left out");
            }
            return email;
        }

        private static Optional<PersonName> name(Row row) {
            PersonName name = row.cell(Field.FIRST_NAME).isEmpty()
                            && row.cell(Field.LAST_NAME).isEmpty()
                    ? PersonName.ofFull(row.text(Field.NAME))
                    : PersonName.of(row.text(Field.FIRST_NAME), row.text(Field.LAST_NAME));
            return Optional.of(name).filter(known -> !known.isEmpty());
        }

        private Optional<Country> country(Row row) {
            if (row.cell(Field.COUNTRY).isEmpty()) {
                return Optional.empty();
            }
            Optional<Country> country = Country.find(row.text(Field.COUNTRY));
            if (country.isEmpty()) {
                sink.remark(row.line(), "country", "is no country and was left out");
            }
            return country;
        }

        private static Optional<PostalAddress> address(Row row, Optional<Country> country) {
            String street = String.join(
                    " ",
                    Stream.of(row.text(Field.STREET), row.text(Field.HOUSE_NUMBER))
                            .filter(part -> !part.isEmpty())
                            .toList());
            PostalAddress address = PostalAddress.builder()
                    .street(known(street))
                    .postcode(known(Cells.unguarded(row.text(Field.POSTCODE))))
                    .city(known(row.text(Field.CITY)))
                    .region(known(row.text(Field.REGION)))
                    .country(country)
                    .build();
            return Optional.of(address).filter(part -> !part.isEmpty());
        }

        private Optional<Birthday> birthday(Row row) {
            Parsed<LocalDate> born = times.date(row.cell(Field.DATE_OF_BIRTH));
            born.refusal().ifPresent(reason -> sink.remark(row.line(), "date_of_birth", reason + " and was left out"));
            return born.value().map(Birthday::of);
        }

        private static Optional<String> known(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }
    }
}
