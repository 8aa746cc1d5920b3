package io.clientele.vat.quote;

import io.clientele.money.Money;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.invoice.InvoiceAdjustment;
import io.clientele.vat.total.Adjustment;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the lines of an invoice have beside those of a quote. */
final class InvoiceLines {
    static final List<String> FIELDS = List.of("name", "description", "article", "unit", "vat");
    private static final Map<String, Adjustment.Kind> KINDS =
            Map.of("discount", Adjustment.Kind.DISCOUNT, "charge", Adjustment.Kind.CHARGE);

    private InvoiceLines() {}

    /** How a line stands to VAT where the host has decided it. */
    static Optional<LineVat> vat(JsonFields line) {
        return line.find("vat").map(value -> {
            JsonFields fields = value.fields("category_code", "rate", "vatex", "reason");
            VatCategory category = fields.made(
                            "category_code",
                            code -> VatCategory.ofCode(code).orElseThrow(IllegalArgumentException::new),
                            "a category of EN 16931, such as \"S\"")
                    .orElseThrow(() -> new RefusedException(fields.path("category_code"), "is missing"));
            Optional<String> vatex = fields.text("vatex");
            Optional<String> reason = fields.text("reason");
            try {
                return new LineVat(
                        category,
                        fields.find("rate")
                                .map(rate -> VatRate.of(rate.decimal()))
                                .orElse(VatRate.ZERO),
                        vatex.isPresent() || reason.isPresent()
                                ? Optional.of(new Exemption(vatex, reason))
                                : Optional.empty());
            } catch (IllegalArgumentException unfit) {
                throw value.refused("does not fit: " + unfit.getMessage());
            }
        });
    }

    /** Discounts and charges on the whole, spread over the rates or with the VAT of a line. */
    static InvoiceAdjustment adjustment(JsonValue value, Currency currency, Map<String, LineVat> byLine) {
        JsonFields fields = value.fields("kind", "reason", "amount", "vat_of_line");
        Optional<LineVat> vat = fields.find("vat_of_line")
                .map(line -> Optional.ofNullable(byLine.get(line.text()))
                        .orElseThrow(() -> line.refused("is the id of no line")));
        try {
            return new InvoiceAdjustment(
                    fields.meaning("kind", KINDS),
                    fields.get("reason").text(),
                    money(fields.get("amount"), currency),
                    vat);
        } catch (IllegalArgumentException blank) {
            throw new RefusedException(fields.path("reason"), "is blank");
        }
    }

    static Money money(JsonValue value, Currency currency) {
        try {
            return Money.of(value.decimal(), currency);
        } catch (ArithmeticException tooManyDigits) {
            throw value.refused("has more digits than an amount of the currency");
        }
    }
}
