package io.clientele.exchange;

import io.clientele.exchange.generic.GenericCsv;
import io.clientele.exchange.read.FileFormat;
import io.clientele.exchange.woocommerce.WooCommerceCsv;
import io.clientele.exchange.woocommerce.WooCommerceJson;
import java.util.List;
import java.util.Optional;

/** All formats that are known, in the order in which a file is held against them. */
public final class Formats {
    private static final List<FileFormat> ALL = List.of(new WooCommerceJson(), new WooCommerceCsv(), new GenericCsv());

    private Formats() {}

    /** The formats, those that ask for more columns first. */
    public static List<FileFormat> all() {
        return ALL;
    }

    /** The format of a name. */
    public static Optional<FileFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
