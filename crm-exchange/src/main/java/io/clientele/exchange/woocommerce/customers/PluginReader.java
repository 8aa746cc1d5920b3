package io.clientele.exchange.woocommerce.customers;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a record of a customer from a row of the plugin's file. Not thread-safe. */
final class PluginReader {
    private final Values<PluginField> values;
    private final String source;
    private final Optional<Country> usualCountry;
    private final TimeParser times;

    PluginReader(Values<PluginField> values, String source, ReadSettings settings) {
        this.values = values;
        this.source = source;
        this.usualCountry = settings.country();
        this.times = new TimeParser(settings.zone(), settings.dateOrder().orElse(DateOrder.DAY_FIRST));
    }

    /** The person of the row; empty if the row was rejected. */
    Optional<Incoming> read() {
        List<EmailAddress> emails = Stream.of(PluginField.EMAIL, PluginField.BILLING_EMAIL)
                .flatMap(field -> values.email(field).stream())
                .distinct()
                .toList();
        Optional<PostalAddress> address = billing().or(this::shipping);
        Optional<Country> country = address.flatMap(PostalAddress::country).or(() -> usualCountry);
        List<Phone> phones =
                values.phone(PluginField.BILLING_PHONE, country).stream().toList();
        Optional<PersonName> name = name();
        Optional<SourceKey> key = account()
                .map(id -> new SourceKey(source, RecordKind.CUSTOMER, id))
                .or(() -> values.said(PluginField.USERNAME)
                        .map(user -> "user\n" + user)
                        .or(() -> PersonKey.of(emails, phones, name, address, values.text(PluginField.EMAIL)))
                        .map(who -> SourceKey.hashed(source, RecordKind.CUSTOMER, who)));
        if (key.isEmpty()) {
            values.reject(
                    PluginField.EMAIL, "is no address that can be used, and nothing else says who the customer is");
        }
        return key.map(known -> Incoming.of(SourceRecord.builder()
                .key(known)
                .customerId(account())
                .emails(emails)
                .phones(phones)
                .name(name)
                .address(address)
                .since(values.time(PluginField.REGISTERED, times))
                .build()));
    }

    private Optional<String> account() {
        return values.said(PluginField.ID).filter(id -> !id.equals("0"));
    }

    private Optional<PersonName> name() {
        return values.name(PluginField.FIRST_NAME, PluginField.LAST_NAME)
                .or(() -> values.name(PluginField.BILLING_FIRST_NAME, PluginField.BILLING_LAST_NAME))
                .or(() -> values.name(PluginField.SHIPPING_FIRST_NAME, PluginField.SHIPPING_LAST_NAME));
    }

    private Optional<PostalAddress> billing() {
        return Optional.of(PostalAddress.builder()
                        .company(values.said(PluginField.BILLING_COMPANY))
                        .street(values.joined(
                                ", ", List.of(PluginField.BILLING_ADDRESS_1, PluginField.BILLING_ADDRESS_2)))
                        .postcode(values.said(PluginField.BILLING_POSTCODE))
                        .city(values.said(PluginField.BILLING_CITY))
                        .region(values.said(PluginField.BILLING_STATE))
                        .country(values.country(PluginField.BILLING_COUNTRY))
                        .build())
                .filter(address -> !address.isEmpty());
    }

    private Optional<PostalAddress> shipping() {
        return Optional.of(PostalAddress.builder()
                        .company(values.said(PluginField.SHIPPING_COMPANY))
                        .street(values.joined(
                                ", ", List.of(PluginField.SHIPPING_ADDRESS_1, PluginField.SHIPPING_ADDRESS_2)))
                        .postcode(values.said(PluginField.SHIPPING_POSTCODE))
                        .city(values.said(PluginField.SHIPPING_CITY))
                        .region(values.said(PluginField.SHIPPING_STATE))
                        .country(values.country(PluginField.SHIPPING_COUNTRY))
                        .build())
                .filter(address -> !address.isEmpty());
    }
}
