package io.clientele.exchange.woocommerce.customers;

import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;

/**
 * The customers that the plugin Customer / Order CSV Export (SkyVerge) writes, in its default form or the one for its
 * import: CSV with a row for each customer. Immutable.
 *
 * <p>A customer is known by {@code customer_id}, the same as in the shop's orders; without one, which is also what the
 * id 0 of guests means, by the user name, the e-mail address, the phone number or the name with the address. The
 * billing address counts, the shipping address where there is none. A password in the file is not read. The file says
 * nothing about consent.
 */
public final class PluginCustomers implements FileFormat {

    /** The format. */
    public PluginCustomers() {}

    @Override
    public String name() {
        return "woocommerce-skyverge-customers";
    }

    @Override
    public String source() {
        return "woocommerce";
    }

    @Override
    public boolean recognises(OpenedFile file) {
        return file.hasColumns("email", "date_registered", "billing_first_name", "shipping_first_name");
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        Values<PluginField> values = Values.of(file, PluginField.class, sink);
        PluginReader reader = new PluginReader(values, settings.source().orElse(source()), settings);
        values.forEachRow(() -> reader.read().ifPresent(person -> sink.take(person, values.line(), 1)));
    }
}
