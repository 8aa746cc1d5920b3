package io.clientele.exchange.shopify;

import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;

/**
 * The customers export of a Shopify shop: CSV with a row for each customer, with today's column names or one of the two
 * sets before them. Immutable.
 *
 * <p>A customer is known by the {@code Customer ID}; where the export has none, by the e-mail address, the phone
 * number, or the name with the address. What the columns on marketing say is a consent without proof, or that it was
 * not given; when, the export does not say. Metafields become attributes under their key ({@code facts.shoe_size}); one
 * whose key ends in {@code birth_date}, {@code birthdate} or {@code birthday} is the birthday. What the customer spent
 * and how many orders there were is not read: it follows from the orders.
 */
public final class ShopifyCustomers implements FileFormat {

    /** The format. */
    public ShopifyCustomers() {}

    @Override
    public String name() {
        return "shopify-customers";
    }

    @Override
    public String source() {
        return "shopify";
    }

    @Override
    public boolean recognises(OpenedFile file) {
        return file.hasColumns("First Name", "Last Name", "Email", "Total Spent")
                && (file.hasColumns("Accepts Email Marketing") || file.hasColumns("Accepts Marketing"));
    }

    @Override
    public void read(OpenedFile file, ReadSettings settings, Sink sink) {
        Values<CustomerField> values = Values.of(
                file, CustomerField.class, column -> !Metafields.key(column).isEmpty(), sink);
        CustomerReader reader = new CustomerReader(values, settings.source().orElse(source()), settings);
        values.forEachRow(() -> reader.read().ifPresent(person -> sink.take(person, values.line(), 1)));
    }
}
