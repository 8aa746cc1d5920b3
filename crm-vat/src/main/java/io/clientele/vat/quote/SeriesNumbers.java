package io.clientele.vat.quote;

import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.invoice.InvoiceNumber;
import io.clientele.vat.invoice.Series;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gives the invoices of an array their numbers: the given ones, or those of a series from 1 on, in the order of the
 * array. Not thread-safe.
 */
final class SeriesNumbers {
    private final Map<Series, InvoiceNumber> next = new HashMap<>();

    /** The number of an invoice, which stays free until it is {@linkplain #used}. */
    String number(JsonFields fields) {
        if (fields.find("number").isPresent()) {
            return InvoiceTexts.line(fields, "number");
        }
        return series(fields)
                .map(series ->
                        next.getOrDefault(series, new InvoiceNumber(series, 1)).text())
                .orElseThrow(() -> new RefusedException(fields.path("number"), "is missing, and so is 'series'"));
    }

    /** The number of an invoice was used. */
    void used(JsonFields fields) {
        if (fields.find("number").isEmpty()) {
            series(fields)
                    .ifPresent(series ->
                            next.merge(series, new InvoiceNumber(series, 2), (before, second) -> before.next()));
        }
    }

    private static Optional<Series> series(JsonFields fields) {
        return fields.made("series", Series::new, "1 to 40 capital letters, digits, hyphens, slashes and points");
    }
}
