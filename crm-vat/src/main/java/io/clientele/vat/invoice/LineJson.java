package io.clientele.vat.invoice;

import io.clientele.money.Money;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.LinePrice;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/** The JSON of lines, and of discounts and charges. */
final class LineJson {
    private LineJson() {}

    static void write(InvoiceLine line, Storing out) throws IOException {
        out.text("id", line.id());
        out.text("name", line.name());
        out.text("description", line.description());
        out.text("article", line.article());
        out.text("buyer_article", line.buyerArticle());
        out.text("gtin", line.gtin().map(Gtin::digits));
        out.text("note", line.note());
        out.text("order_line", line.orderLine());
        InvoiceJson.write(line.period(), out);
        out.text("unit", line.unit());
        out.decimal("quantity", line.price().quantity());
        out.decimal("unit_price", line.price().unitPrice());
        decimal("price_base", line.price().priceBase(), BigDecimal.ONE, out);
        decimal("discount", line.price().discount(), BigDecimal.ZERO, out);
        decimal("charge", line.price().charge(), BigDecimal.ZERO, out);
        out.part("vat", line.vat(), LineJson::write);
    }

    private static void decimal(String name, BigDecimal value, BigDecimal usual, Storing out) throws IOException {
        // Its digits are kept as they were given: 1.00 is not left out for 1.
        if (value.compareTo(usual) != 0 || value.scale() != usual.scale()) {
            out.decimal(name, value);
        }
    }

    static void write(LineVat vat, Storing out) throws IOException {
        out.text("category", vat.category().code());
        out.decimal("rate", vat.rate().percent());
        out.text("vatex", vat.exemption().flatMap(Exemption::vatex));
        out.text("reason", vat.exemption().flatMap(Exemption::reason));
    }

    static void write(InvoiceAdjustment adjustment, Storing out) throws IOException {
        out.text("kind", adjustment.kind().name());
        out.text("reason", adjustment.reason());
        out.decimal("amount", adjustment.amount().amount());
        out.partIfAny("vat", adjustment.vat(), LineJson::write);
    }

    static InvoiceLine line(JsonValue value) {
        Stored in = Stored.of(value);
        return InvoiceLine.builder()
                .id(in.text("id"))
                .name(in.text("name"))
                .description(in.textIfAny("description"))
                .article(in.textIfAny("article"))
                .buyerArticle(in.textIfAny("buyer_article"))
                .gtin(in.textIfAny("gtin").map(Gtin::new))
                .note(in.textIfAny("note"))
                .orderLine(in.textIfAny("order_line"))
                .period(InvoiceJson.period(in))
                .unit(in.text("unit"))
                .price(new LinePrice(
                        in.get("quantity").decimal(),
                        in.get("unit_price").decimal(),
                        in.find("price_base").map(JsonValue::decimal).orElse(BigDecimal.ONE),
                        in.find("discount").map(JsonValue::decimal).orElse(BigDecimal.ZERO),
                        in.find("charge").map(JsonValue::decimal).orElse(BigDecimal.ZERO)))
                .vat(vat(Stored.of(in.get("vat"))))
                .build();
    }

    static LineVat vat(Stored in) {
        Optional<String> vatex = in.textIfAny("vatex");
        Optional<String> reason = in.textIfAny("reason");
        return new LineVat(
                VatCategory.ofCode(in.text("category")).orElseThrow(),
                VatRate.of(in.get("rate").decimal()),
                vatex.isPresent() || reason.isPresent() ? Optional.of(new Exemption(vatex, reason)) : Optional.empty());
    }

    static InvoiceAdjustment adjustment(JsonValue value, Currency currency) {
        Stored in = Stored.of(value);
        return new InvoiceAdjustment(
                Adjustment.Kind.valueOf(in.text("kind")),
                in.text("reason"),
                Money.of(in.get("amount").decimal(), currency),
                in.part("vat", LineJson::vat));
    }
}
