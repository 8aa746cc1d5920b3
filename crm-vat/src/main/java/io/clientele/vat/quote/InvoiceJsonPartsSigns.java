package io.clientele.vat.quote;

import io.clientele.vat.internal.JsonValue;
import java.util.Optional;

/**
 * Says how an invoice gives back where its JSON does so in another way. An invoice gives back by its kind; negative
 * quantities are how a correction does it in a return, for which the fields of the quote are made.
 */
final class InvoiceJsonPartsSigns {
    private static final String CREDIT_NOTE =
            "is negative; a credit note has positive quantities, as its kind says that it gives back";
    private static final String CORRECTION =
            "is negative; 'corrects' is for a return: to give back in an invoice, write \"kind\": \"credit_note\" with"
                    + " positive quantities";

    private InvoiceJsonPartsSigns() {}

    /**
     * Refuses negative quantities where a field of the whole says that something is given back.
     *
     * @throws io.clientele.vat.internal.RefusedException by the path of the quantity
     */
    static void check(InvoiceJsonParts parts) {
        if (isCreditNote(parts.whole())) {
            parts.lines().forEach(line -> refuseNegative(line, CREDIT_NOTE));
        } else if (field(parts.whole(), "corrects").isPresent()) {
            parts.lines().forEach(line -> refuseNegative(line, CORRECTION));
        }
    }

    private static boolean isCreditNote(InvoiceParts whole) {
        return whole.ofInvoice()
                .find("kind")
                .filter(kind ->
                        kind instanceof JsonValue.Text text && text.text().equals("credit_note"))
                .isPresent();
    }

    private static Optional<JsonValue> field(InvoiceParts parts, String name) {
        return Optional.ofNullable(parts.ofQuote().all().get(name)).filter(value -> !value.isNull());
    }

    /** What is no number is refused where it is read. */
    private static void refuseNegative(InvoiceParts line, String problem) {
        field(line, "quantity")
                .filter(value -> value instanceof JsonValue.Text || value instanceof JsonValue.Numeral)
                .filter(value -> value.decimal().signum() < 0)
                .ifPresent(value -> {
                    throw value.refused(problem);
                });
    }
}
