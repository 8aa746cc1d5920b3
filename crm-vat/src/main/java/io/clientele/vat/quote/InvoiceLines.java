package io.clientele.vat.quote;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.invoice.Gtin;
import io.clientele.vat.invoice.InvoiceAdjustment;
import io.clientele.vat.invoice.InvoiceLine;
import io.clientele.vat.invoice.SupplyPeriod;
import io.clientele.vat.total.Adjustment;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what the lines of an invoice have beside those of a quote. */
final class InvoiceLines {
    static final List<String> FIELDS = List.of(
            "name", "description", "article", "buyer_article", "gtin", "note", "order_line", "period", "unit", "vat");
    private static final Map<String, Adjustment.Kind> KINDS =
            Map.of("discount", Adjustment.Kind.DISCOUNT, "charge", Adjustment.Kind.CHARGE);

    /** As codes of Recommendations 20 and 21 are made; {@code piece} is none. */
    private static final Pattern UNIT = Pattern.compile("[0-9A-Z]{1,3}");

    private InvoiceLines() {}

    /** A line of an invoice, of that of a quote. */
    static InvoiceLine line(JsonFields fields, QuoteLine line, LineVat vat) {
        if (line.id().isBlank()) {
            throw new RefusedException(fields.path("id"), "is blank");
        }
        InvoiceLine.Builder made = InvoiceLine.builder();
        made.id(line.id())
                .name(fields.get("name").text())
                .description(fields.text("description"))
                .article(InvoiceTexts.findLine(fields, "article"))
                .buyerArticle(InvoiceTexts.findLine(fields, "buyer_article"))
                .gtin(fields.made("gtin", Gtin::new, "8, 12, 13 or 14 digits, the last of which is a check digit"))
                .note(fields.text("note"))
                .orderLine(InvoiceTexts.findLine(fields, "order_line"))
                .period(fields.find("period").map(InvoiceLines::period))
                .price(line.price())
                .vat(vat);
        InvoiceTexts.code(fields, "unit", UNIT, "a code of UN/ECE Recommendation 20, such as \"C62\" for pieces")
                .ifPresent(made::unit);
        return made.build();
    }

    static SupplyPeriod period(JsonValue value) {
        JsonFields fields = value.fields("first", "last");
        LocalDate first = fields.get("first").day();
        LocalDate last = fields.get("last").day();
        if (last.isBefore(first)) {
            throw value.refused("ends before it begins");
        }
        return new SupplyPeriod(first, last);
    }

    /** Discounts and charges on the whole, spread over the rates or with the VAT of a line. */
    static InvoiceAdjustment adjustment(JsonValue value, Currency currency, Map<String, LineVat> byLine) {
        JsonFields fields = value.fields("kind", "reason", "amount", "vat_of_line");
        Optional<LineVat> vat = fields.find("vat_of_line")
                .map(line -> Optional.ofNullable(byLine.get(line.text()))
                        .orElseThrow(() -> line.refused("is the id of no line")));
        return new InvoiceAdjustment(
                fields.meaning("kind", KINDS),
                InvoiceTexts.get(fields, "reason"),
                money(fields.get("amount"), currency),
                vat);
    }

    static Money money(JsonValue value, Currency currency) {
        try {
            return Money.of(value.decimal(), currency);
        } catch (ArithmeticException tooManyDigits) {
            throw value.refused("has more digits than an amount of the currency");
        }
    }
}
