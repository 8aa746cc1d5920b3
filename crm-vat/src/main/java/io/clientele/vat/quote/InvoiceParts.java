package io.clientele.vat.quote;

import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.RefusedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object that holds the fields of a quote and those of an invoice beside them. Each part is read by its own reader,
 * so that a field that neither knows is refused by that of the quote. Immutable.
 *
 * @param ofQuote the fields of the quote, and any that nobody knows
 * @param ofInvoice the fields of the invoice
 */
record InvoiceParts(JsonValue.Fields ofQuote, JsonFields ofInvoice) {

    static InvoiceParts of(JsonValue value, List<String> names) {
        if (!(value instanceof JsonValue.Fields object)) {
            throw value.refused("must be an object");
        }
        Map<String, JsonValue> quote = new LinkedHashMap<>(object.all());
        Map<String, JsonValue> invoice = new LinkedHashMap<>(object.all());
        quote.keySet().removeAll(names);
        invoice.keySet().retainAll(names);
        return new InvoiceParts(
                new JsonValue.Fields(object.path(), quote, names),
                new JsonValue.Fields(object.path(), invoice).fields(names.toArray(String[]::new)));
    }

    /** A field of the quote that must be there. */
    JsonValue quoteField(String name) {
        JsonValue value = ofQuote.all().get(name);
        if (value == null || value.isNull()) {
            throw new RefusedException(ofInvoice.path(name), "is missing");
        }
        return value;
    }

    /** The same part of a quote with another value for a field. */
    InvoiceParts with(String name, JsonValue value) {
        Map<String, JsonValue> quote = new LinkedHashMap<>(ofQuote.all());
        quote.put(name, value);
        return new InvoiceParts(new JsonValue.Fields(ofQuote.path(), quote, ofQuote.alsoKnown()), ofInvoice);
    }
}
