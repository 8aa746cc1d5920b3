package io.clientele.vat.invoice;

import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.AdjustmentTotal;
import io.clientele.vat.total.LineTotal;
import io.clientele.vat.total.PriceMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of an invoice: its lines, and behind them what they come to. Not thread-safe. */
final class InvoiceTables {
    /** How many decimals a price without VAT has more than the one it is worked out of, and how many at most. */
    private static final int MORE_DECIMALS = 2;

    private static final int MOST_DECIMALS = 10;

    private final Sheet on;

    InvoiceTables(Sheet on) {
        this.on = on.ofTax();
    }

    void write() {
        lines();
        new InvoiceSums(on).write();
    }

    private void lines() {
        String mode = on.content().priceMode() == PriceMode.NET ? "net" : "gross";
        on.html().element("table class=\"lines\"", () -> {
            on.html()
                    .head(Stream.of("article", "quantity", "price." + mode, "rate", "amount." + mode)
                            .map(on.labels()::text)
                            .toList());
            on.html().element("tbody", () -> {
                for (int i = 0; i < on.content().lines().size(); i++) {
                    line(on.content().lines().get(i), on.totals().lines().get(i));
                }
                on.totals().adjustments().forEach(this::adjustment);
            });
        });
        on.html().markup("\n");
    }

    private void line(InvoiceLine line, LineTotal total) {
        on.html().element("tr", () -> {
            on.html().element("td", () -> article(line));
            on.html().number(quantity(line));
            price(line);
            on.html().number(on.figures().rate(line.vat()));
            on.html().number(on.figures().money(total.amount()));
        });
    }

    private void price(InvoiceLine line) {
        on.html()
                .number(
                        per(line, line.price().unitPrice()),
                        withoutVat(line).map(price -> on.labels().text("price.excl") + " " + per(line, price)));
    }

    private void article(InvoiceLine line) {
        on.html().element("bdi", line.name());
        line.article().ifPresent(article -> on.html().text(" (" + article + ")"));
        on.html().element("p class=\"small\"", line.description());
        small("buyer-article", line.buyerArticle());
        small("gtin", line.gtin().map(Gtin::digits));
        small("order-line", line.orderLine());
        on.html().element("p class=\"small\"", line.period().map(on.figures()::period));
        on.html().element("p class=\"small\"", line.note());
        extra("discount", line.price().discount().negate());
        extra("charge", line.price().charge());
    }

    private String quantity(InvoiceLine line) {
        String unit = on.labels().unit(line.unit());
        return on.figures().number(line.price().quantity()) + (unit.isEmpty() ? "" : "\u00a0" + unit);
    }

    private void small(String label, Optional<String> value) {
        on.html().element("p class=\"small\"", value.map(given -> on.labels().text(label) + " " + given));
    }

    private void extra(String label, BigDecimal amount) {
        if (amount.signum() != 0) {
            on.html()
                    .element(
                            "p class=\"small\"",
                            on.labels().text(label) + " " + on.figures().number(amount));
        }
    }

    private String per(InvoiceLine line, BigDecimal price) {
        BigDecimal base = line.price().priceBase();
        String shown = on.figures().number(price);
        return base.compareTo(BigDecimal.ONE) == 0
                ? shown
                : shown + "\u00a0/\u00a0" + on.figures().number(base);
    }

    /**
     * The price of one without VAT, which a full invoice must have (Art. 226(8) of Directive 2006/112/EC), where prices
     * have VAT in them. It is seldom a whole number of cents, and has up to two decimals more than the price.
     */
    private Optional<BigDecimal> withoutVat(InvoiceLine line) {
        if (on.content().priceMode() == PriceMode.NET
                || on.content().simplified()
                || line.vat().rate().isZero()) {
            return Optional.empty();
        }
        int cents = on.content().currency().getDefaultFractionDigits();
        int decimals = Math.max(cents, line.price().unitPrice().scale()) + MORE_DECIMALS;
        BigDecimal rate = line.vat().rate().percent().movePointLeft(2);
        BigDecimal price = line.price()
                .unitPrice()
                .divide(BigDecimal.ONE.add(rate), Math.min(decimals, MOST_DECIMALS), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Optional.of(price.setScale(Math.max(cents, price.scale())));
    }

    private void adjustment(AdjustmentTotal total) {
        boolean discount = total.kind() == Adjustment.Kind.DISCOUNT;
        on.html().element("tr", () -> {
            on.html().element("td colspan=\"3\"", reason(total));
            on.html().number(on.figures().rate(total.vat()));
            on.html().number(on.figures().money(discount ? total.amount().negated() : total.amount()));
        });
    }

    private String reason(AdjustmentTotal total) {
        return on.content().adjustments().get(Integer.parseInt(total.id())).reason();
    }
}
