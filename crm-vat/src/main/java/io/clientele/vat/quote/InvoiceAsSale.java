package io.clientele.vat.quote;

import io.clientele.vat.internal.JsonValue;
import java.util.Optional;

/** The sale in the JSON of an invoice, without names, addresses and whatever else is for the invoice alone. */
final class InvoiceAsSale {
    private static final String CREDIT_NOTE = "credit_note";

    private InvoiceAsSale() {}

    /** What is of the sale; JSON in the form of a quote stays as it is. */
    static JsonValue of(JsonValue value) {
        InvoiceJsonParts parts = InvoiceJsonParts.of(value);
        checkKind(parts.whole());
        for (InvoiceParts line : parts.lines()) {
            line.ofInvoice().find("vat").ifPresent(vat -> {
                throw vat.refused("says what the invoice states, not where it is reported: leave it out");
            });
        }
        return known(parts).asQuote();
    }

    /** By its number, where it has no id, so that an invoice that is there twice is seen to be. */
    private static InvoiceJsonParts known(InvoiceJsonParts parts) {
        boolean named = parts.whole().ofQuote().all().get("id") instanceof JsonValue.Text;
        if (named || !(parts.whole().ofInvoice().find("number").orElse(null) instanceof JsonValue.Text number)) {
            return parts;
        }
        return new InvoiceJsonParts(parts.whole().with("id", number), parts.seller(), parts.buyer(), parts.lines());
    }

    /**
     * The quantities of a credit note are positive, and it does not name a period: it would be added, not taken off.
     */
    private static void checkKind(InvoiceParts whole) {
        Optional<JsonValue> kind = whole.ofInvoice().find("kind");
        if (kind.isPresent() && kind.get().text().equals(CREDIT_NOTE)) {
            throw kind.get()
                    .refused("is that of a credit note: give it as a sale with 'corrects' and negative quantities");
        }
    }
}
