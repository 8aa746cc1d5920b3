package io.clientele.vat.report;

import java.util.Optional;

/** Names entries in sentences by the ids of their sales. */
final class SaleNames {
    /** Longer ones are hardly those of sales, and a sentence is to be read. */
    private static final int LONGEST_ID = 60;

    private SaleNames() {}

    /** The id in quotes; empty where there is none that can be read. */
    static Optional<String> quoted(VatEntry entry) {
        return entry.id()
                .filter(id -> !id.isBlank() && id.length() <= LONGEST_ID)
                .map(id -> "'" + id + "'");
    }

    /**
     * The sale, or else the entry.
     *
     * @param place where it is among all, from 0
     */
    static String sale(VatEntry entry, int place) {
        return quoted(entry).map(id -> "sale " + id).orElse("entry " + (place + 1));
    }
}
