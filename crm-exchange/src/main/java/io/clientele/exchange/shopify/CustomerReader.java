package io.clientele.exchange.shopify;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.exchange.internal.value.Claims;
import io.clientele.exchange.internal.value.PersonKey;
import io.clientele.exchange.internal.value.QuotedList;
import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.Parsed;
import io.clientele.exchange.text.TimeParser;
import io.clientele.intake.Incoming;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        this.times = new TimeParser(settings.zone(), settings.dateOrder().orElse(DateOrder.DAY_FIRST));
    }

    /** The person of the row; empty if the row was rejected. */
    Optional<Incoming> read() {
        Optional<PostalAddress> address = address();
        List<EmailAddress> emails = values.email(CustomerField.EMAIL).stream().toList();
        List<Phone> phones = phones(address);
        Optional<PersonName> name = values.name(CustomerField.FIRST_NAME, CustomerField.LAST_NAME);
        Optional<SourceKey> key = values.said(CustomerField.ID)
                .map(id -> new SourceKey(source, RecordKind.CUSTOMER, id))
                .or(() -> PersonKey.of(emails, phones, name, address, values.text(CustomerField.EMAIL))
                        .map(identifying -> SourceKey.hashed(source, RecordKind.CUSTOMER, identifying)));
        if (key.isEmpty()) {
            values.reject(
                    CustomerField.EMAIL, "is no address that can be used, and nothing else says who the customer is");
            return Optional.empty();
        }
        SourceRecord.Builder record = SourceRecord.builder()
                .key(key.get())
                .customerId(values.said(CustomerField.ID))
                .emails(emails)
                .phones(phones)
                .name(name)
                .address(address)
                .tags(QuotedList.split(values.cell(CustomerField.TAGS)))
                .notes(values.said(CustomerField.NOTE).stream().toList());
        metafields(record);
        return Optional.of(new Incoming.OfRecord(record.build(), claims(emails, phones)));
    }

    private Optional<PostalAddress> address() {
        return Optional.of(PostalAddress.builder()
                        .company(values.said(CustomerField.COMPANY))
                        .street(values.joined(", ", List.of(CustomerField.ADDRESS_1, CustomerField.ADDRESS_2)))
                        .postcode(values.said(CustomerField.ZIP))
                        .city(values.said(CustomerField.CITY))
                        .region(values.said(CustomerField.PROVINCE))
                        .country(values.country(CustomerField.COUNTRY))
                        .build())
                .filter(address -> !address.isEmpty());
    }

    private List<Phone> phones(Optional<PostalAddress> address) {
        Optional<Country> country = address.flatMap(PostalAddress::country).or(() -> usualCountry);
        return Stream.of(CustomerField.PHONE, CustomerField.ADDRESS_PHONE)
                .flatMap(field -> values.phone(field, country).stream())
                .distinct()
                .toList();
    }

    private List<Incoming.Claim> claims(List<EmailAddress> emails, List<Phone> phones) {
        List<Incoming.Claim> claims = new ArrayList<>();
        values.yesNo(CustomerField.ACCEPTS_EMAIL)
                .ifPresent(accepts -> emails.stream()
                        .map(email -> Claims.email(email, accepts))
                        .forEach(claims::add));
        values.yesNo(CustomerField.ACCEPTS_SMS)
                .ifPresent(accepts -> phones.stream()
                        .limit(1)
                        .flatMap(phone -> Claims.sms(phone, accepts).stream())
                        .forEach(claims::add));
        return claims;
    }

    private void metafields(SourceRecord.Builder record) {
        for (Map.Entry<String, String> cell : values.extras().entrySet()) {
            String key = Metafields.key(cell.getKey());
            Parsed<Birthday> birthday =
                    Metafields.isBirthday(key) ? Values.birthday(cell.getValue(), times) : Parsed.nothing();
            birthday.value().ifPresentOrElse(record::birthday, () -> record.putAttributes(key, cell.getValue()));
        }
    }
}
