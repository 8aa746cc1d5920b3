package io.clientele.exchange.magento;

import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;

/**
 * The customers of a Magento shop as its import and export writes them, the main file or the one with addresses: CSV
 * with a row for each customer. Immutable.
 *
 * <p>A customer is known by website and e-mail address, as in Magento itself. Customer group and tax number become the
 * attributes {@code group_id} and {@code taxvat}; {@code created_at} is UTC. Password, password hash and the token to
 * set a new password are in the file: they are passed over without being read, kept or shown. Of a customer with
 * several addresses the first one is read; the further rows name no customer and are rejected.
 */
public final class MagentoCustomers implements FileFormat {

    /** The format. */
    public MagentoCustomers() {}

    @Override
    public String name() {
        return "magento-customers";
    }

    @Override
    public String source() {
        return "magento";
    }

    @Override
    public boolean recognises(OpenedFile file) {
        return file.hasColumns("email", "_website", "_store", "firstname", "lastname", "group_id");
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        Values<CustomerField> values = Values.of(file, CustomerField.class, sink);
        CustomerReader reader = new CustomerReader(values, settings.source().orElse(source()), settings);
        values.forEachRow(() -> reader.read().ifPresent(person -> sink.take(person, values.line(), 1)));
    }
}
