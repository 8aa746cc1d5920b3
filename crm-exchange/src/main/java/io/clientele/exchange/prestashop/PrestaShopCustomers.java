package io.clientele.exchange.prestashop;

import io.clientele.address.PostalAddress;
import io.clientele.exchange.internal.value.Claims;
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
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.util.List;
import java.util.Optional;

/**
 * The customers of a PrestaShop shop, as the file of its import has them ({@code Email *}) or as the list in the back
 * office exports them ({@code Email address}), with English names of the columns: CSV with a row for each customer.
 * Immutable.
 *
 * <p>A customer is known by its id. The newsletter column is a consent to e-mail marketing without proof, or says that
 * it was not given; the opt-in for offers of partners is none to the shop's own mail and is not read. Nor is the
 * password. The groups become the attribute {@code groups}.
 */
public final class PrestaShopCustomers implements FileFormat {

    /** The format. */
    public PrestaShopCustomers() {}

    @Override
    public String name() {
        return "prestashop-customers";
    }

    @Override
    public String source() {
        return "prestashop";
    }

    @Override
    public boolean recognises(OpenedFile file) {
        return file.hasColumns("Customer ID", "Email *", "Newsletter (0/1)", "Opt-in (0/1)")
                || file.hasColumns("ID", "First name", "Last name", "Email address", "Newsletter", "Partner offers");
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        Values<CustomerField> values = Values.of(file, CustomerField.class, sink);
        Reader reader = new Reader(values, settings.source().orElse(source()), settings);
        values.forEachRow(() -> reader.read().ifPresent(person -> sink.take(person, values.line(), 1)));
    }

    /** Makes a record of a customer from a row. Not thread-safe. */
    private static final class Reader {
        private final Values<CustomerField> values;
        private final String source;
        private final TimeParser times;

        Reader(Values<CustomerField> values, String source, ReadSettings settings) {
            this.values = values;
            this.source = source;
            this.times = new TimeParser(settings.zone(), settings.dateOrder().orElse(DateOrder.DAY_FIRST));
        }

        /** The person of the row; empty if the row was rejected. */
        Optional<Incoming> read() {
            List<EmailAddress> emails =
                    values.email(CustomerField.EMAIL).stream().toList();
            Optional<PersonName> name = values.name(CustomerField.FIRST_NAME, CustomerField.LAST_NAME);
            Optional<SourceKey> key = key(emails, name);
            if (key.isEmpty()) {
                values.reject(
                        CustomerField.EMAIL,
                        "is no address that can be used, and nothing else says who the customer is");
            }
            return key.map(known ->
                    new Incoming.OfRecord(facts(known).emails(emails).name(name).build(), claims(emails)));
        }

        private Optional<SourceKey> key(List<EmailAddress> emails, Optional<PersonName> name) {
            return values.said(CustomerField.ID)
                    .map(id -> new SourceKey(source, RecordKind.CUSTOMER, id))
                    .or(() -> PersonKey.of(emails, List.of(), name, Optional.empty(), values.text(CustomerField.EMAIL))
                            .map(who -> SourceKey.hashed(source, RecordKind.CUSTOMER, who)));
        }

        private SourceRecord.Builder facts(SourceKey key) {
            SourceRecord.Builder record = SourceRecord.builder()
                    .key(key)
                    .customerId(values.said(CustomerField.ID))
                    .since(values.time(CustomerField.REGISTERED, times))
                    .birthday(values.birthday(CustomerField.BIRTHDAY, times))
                    .address(values.said(CustomerField.COMPANY)
                            .filter(company -> !company.equals("--"))
                            .map(company ->
                                    PostalAddress.builder().company(company).build()));
            values.said(CustomerField.GROUPS).ifPresent(groups -> record.putAttributes("groups", groups));
            return record;
        }

        private List<Incoming.Claim> claims(List<EmailAddress> emails) {
            return values.yesNo(CustomerField.NEWSLETTER)
                    .map(accepts -> emails.stream()
                            .map(email -> Claims.email(email, accepts))
                            .toList())
                    .orElse(List.of());
        }
    }
}
