package io.clientele.exchange.woocommerce.customers;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.exchange.internal.value.PersonKey;
import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;
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

/**
 * The customers report of WooCommerce's Analytics, as it is downloaded: CSV with a row for each account and for each
 * guest. Immutable.
 *
 * <p>The report has no customer ids: an account is known by its user name, a guest by the e-mail address, and one
 * without an address by phone number or name with place. The role becomes the attribute {@code role}. Orders and spend
 * are not read: they follow from the orders. The report says nothing about consent.
 */
public final class AnalyticsCustomers implements FileFormat {

    /** The format. */
    public AnalyticsCustomers() {}

    @Override
    public String name() {
        return "woocommerce-customers";
    }

    @Override
    public String source() {
        return "woocommerce";
    }

    @Override
    public boolean recognises(OpenedFile file) {
        return file.hasColumns("Name", "Username", "Sign Up", "Email", "Orders", "Total Spend", "AOV");
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        Values<ReportField> values = Values.of(file, ReportField.class, sink);
        Reader reader = new Reader(values, settings.source().orElse(source()), settings);
        values.forEachRow(() -> reader.read().ifPresent(person -> sink.take(person, values.line(), 1)));
    }

    /** Makes a record of a customer from a row. Not thread-safe. */
    private static final class Reader {
        private final Values<ReportField> values;
        private final String source;
        private final Optional<Country> usualCountry;
        private final TimeParser times;

        Reader(Values<ReportField> values, String source, ReadSettings settings) {
            this.values = values;
            this.source = source;
            this.usualCountry = settings.country();
            this.times = new TimeParser(settings.zone(), settings.dateOrder().orElse(DateOrder.DAY_FIRST));
        }

        /** The person of the row; empty if the row was rejected. */
        Optional<Incoming> read() {
            List<EmailAddress> emails = values.email(ReportField.EMAIL).stream().toList();
            Optional<PostalAddress> address = address();
            List<Phone> phones = phones(address);
            Optional<PersonName> name = values.said(ReportField.NAME).map(PersonName::ofFull);
            Optional<String> identifying = values.said(ReportField.USERNAME)
                    .map(user -> "user\n" + user)
                    .or(() -> PersonKey.of(emails, phones, name, address, values.text(ReportField.EMAIL)));
            if (identifying.isEmpty()) {
                values.reject(
                        ReportField.EMAIL, "is no address that can be used, and nothing else says who the customer is");
            }
            return identifying
                    .map(who -> SourceKey.hashed(source, RecordKind.CUSTOMER, who))
                    .map(key -> Incoming.of(facts(key)
                            .emails(emails)
                            .phones(phones)
                            .name(name)
                            .address(address)
                            .build()));
        }

        private SourceRecord.Builder facts(SourceKey key) {
            SourceRecord.Builder record = SourceRecord.builder()
                    .key(key)
                    .since(values.time(ReportField.SIGN_UP, times))
                    .recordedAt(values.time(ReportField.LAST_ACTIVE, times));
            values.said(ReportField.ROLE).ifPresent(role -> record.putAttributes("role", role));
            return record;
        }

        private List<Phone> phones(Optional<PostalAddress> address) {
            Optional<Country> country = address.flatMap(PostalAddress::country).or(() -> usualCountry);
            return Stream.of(ReportField.BILLING_PHONE, ReportField.SHIPPING_PHONE)
                    .flatMap(field -> values.phone(field, country).stream())
                    .distinct()
                    .toList();
        }

        private Optional<PostalAddress> address() {
            return Optional.of(PostalAddress.builder()
                            .postcode(values.said(ReportField.POSTCODE))
                            .city(values.said(ReportField.CITY))
                            .region(values.said(ReportField.REGION))
                            .country(values.country(ReportField.COUNTRY))
                            .build())
                    .filter(address -> !address.isEmpty());
        }
    }
}
