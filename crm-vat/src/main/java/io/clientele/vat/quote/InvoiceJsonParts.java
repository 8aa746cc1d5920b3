package io.clientele.vat.quote;

import io.clientele.vat.internal.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * The JSON of an invoice, taken apart into what is of the quote and what is not. Immutable.
 *
 * @param whole the object
 * @param seller the seller
 * @param buyer the buyer
 * @param lines the lines
 */
record InvoiceJsonParts(InvoiceParts whole, InvoiceParts seller, InvoiceParts buyer, List<InvoiceParts> lines) {

    static InvoiceJsonParts of(JsonValue value) {
        InvoiceParts whole = InvoiceParts.of(value, InvoiceDates.FIELDS);
        List<InvoiceParts> lines = new ArrayList<>();
        for (JsonValue line : whole.quoteField("lines").elements()) {
            lines.add(line(InvoiceParts.of(line, InvoiceLines.FIELDS)));
        }
        return new InvoiceJsonParts(
                whole,
                InvoiceParts.of(whole.quoteField("seller"), InvoiceParties.SELLER_FIELDS),
                InvoiceParts.of(whole.quoteField("buyer"), InvoiceParties.FIELDS),
                List.copyOf(lines));
    }

    /** What a line supplies matters only where its VAT is to be decided. */
    private static InvoiceParts line(InvoiceParts line) {
        boolean given = line.ofInvoice().find("vat").isPresent()
                && !line.ofQuote().all().containsKey("supply");
        return given ? line.with("supply", new JsonValue.Text(line.ofInvoice().path("supply"), "goods")) : line;
    }

    /** Whether each line says how it stands to VAT. */
    boolean isDecided() {
        return lines.stream().allMatch(line -> line.ofInvoice().find("vat").isPresent());
    }

    /** The quote within. */
    JsonValue asQuote() {
        List<JsonValue> elements = new ArrayList<>();
        lines.forEach(line -> elements.add(line.ofQuote()));
        InvoiceParts quote = whole.with("seller", seller.ofQuote())
                .with("buyer", buyer.ofQuote())
                .with("lines", new JsonValue.Elements(whole.quoteField("lines").path(), elements));
        return whole.ofInvoice()
                .find("adjustments")
                .map(adjustments -> quote.with("adjustments", adjustments))
                .orElse(quote)
                .ofQuote();
    }
}
