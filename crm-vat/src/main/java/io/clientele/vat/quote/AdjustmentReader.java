package io.clientele.vat.quote;

import com.google.common.collect.ImmutableMap;
import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.total.Adjustment;
import java.util.Currency;
import java.util.List;

/** Reads discounts and charges on the whole from JSON, in the form in which an invoice has them. */
final class AdjustmentReader {
    private static final ImmutableMap<String, Adjustment.Kind> KINDS = Words.of(Adjustment.Kind.class);

    private AdjustmentReader() {}

    static List<QuoteAdjustment> read(JsonFields sale, Currency currency) {
        return sale.elements("adjustments").stream()
                .map(value -> adjustment(value, currency))
                .toList();
    }

    private static QuoteAdjustment adjustment(JsonValue value, Currency currency) {
        JsonFields fields = value.fields("kind", "reason", "amount", "vat_of_line");
        return new QuoteAdjustment(
                fields.meaning("kind", KINDS),
                InvoiceTexts.find(fields, "reason"),
                InvoiceLines.money(fields.get("amount"), currency),
                fields.text("vat_of_line"));
    }
}
