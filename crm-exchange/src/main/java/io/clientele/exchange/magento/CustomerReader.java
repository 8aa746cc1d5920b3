package io.clientele.exchange.magento;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.exchange.internal.value.PersonKey;
import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.TimeParser;
import io.clientele.intake.Incoming;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Makes a record of a customer from a row. Not thread-safe. */
final class CustomerReader {
    private final Values<CustomerField> values;
    private final String source;
    private final Optional<Country> usualCountry;
    private final TimeParser times;

    CustomerReader(Values<CustomerField> values, String source, ReadSettings settings) {
        this.values = values;
        this.source = source;
        this.usualCountry = settings.country();
        this.times = new TimeParser(ZoneOffset.UTC, settings.dateOrder().orElse(DateOrder.DAY_FIRST));
    }

    /** The person of the row; empty if the row was rejected. */
    Optional<Incoming> read() {
        if (values.cell(CustomerField.EMAIL).isEmpty()) {
            values.reject(CustomerField.EMAIL, "is empty: the row is of no customer");
            return Optional.empty();
        }
        List<EmailAddress> emails = values.email(CustomerField.EMAIL).stream().toList();
        Optional<PostalAddress> address = address();
        Optional<Country> country = address.flatMap(PostalAddress::country).or(() -> usualCountry);
        List<Phone> phones = values.phone(CustomerField.PHONE, country).stream().toList();
        Optional<PersonName> name = name();
        Optional<String> identifying = PersonKey.of(emails, phones, name, address, values.text(CustomerField.EMAIL));
        if (identifying.isEmpty()) {
            values.reject(CustomerField.EMAIL, "is no e-mail address, and nothing else says who the customer is");
        }
        return identifying
                .map(who -> SourceKey.hashed(source, RecordKind.CUSTOMER, website() + "\n" + who))
                .map(key -> Incoming.of(facts(key)
                        .emails(emails)
                        .phones(phones)
                        .name(name)
                        .address(address)
                        .build()));
    }

    /** The website whose account it is: an address may have one on each. */
    private String website() {
        return values.text(CustomerField.WEBSITE);
    }

    private SourceRecord.Builder facts(SourceKey key) {
        SourceRecord.Builder record = SourceRecord.builder()
                .key(key)
                .since(values.time(CustomerField.CREATED_AT, times))
                .channel(values.said(CustomerField.CREATED_IN))
                .birthday(values.birthday(CustomerField.DATE_OF_BIRTH, times));
        values.said(CustomerField.GROUP).ifPresent(group -> record.putAttributes("group_id", group));
        values.said(CustomerField.TAX_NUMBER).ifPresent(number -> record.putAttributes("taxvat", number));
        return record;
    }

    private Optional<PersonName> name() {
        String given = values.joined(" ", List.of(CustomerField.FIRST_NAME, CustomerField.MIDDLE_NAME))
                .orElse("");
        return Optional.of(PersonName.of(given, values.text(CustomerField.LAST_NAME)))
                .filter(name -> !name.isEmpty());
    }

    private Optional<PostalAddress> address() {
        return Optional.of(PostalAddress.builder()
                        .company(values.said(CustomerField.COMPANY))
                        .street(values.said(CustomerField.STREET).map(street -> street.replace("\n", ", ")))
                        .postcode(values.said(CustomerField.POSTCODE))
                        .city(values.said(CustomerField.CITY))
                        .region(values.said(CustomerField.REGION))
                        .country(values.country(CustomerField.COUNTRY))
                        .build())
                .filter(address -> !address.isEmpty());
    }
}
