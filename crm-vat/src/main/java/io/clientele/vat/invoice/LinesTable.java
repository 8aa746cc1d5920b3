package io.clientele.vat.invoice;

import io.clientele.vat.LineVat;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.AdjustmentTotal;
import io.clientele.vat.total.LineTotal;
import io.clientele.vat.total.PriceMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of an invoice, and discounts and charges on the whole behind them. Not thread-safe. */
final class LinesTable {
    /** How many decimals a price without VAT has more than the one it is worked out of, and how many at most. */
    private static final int MORE_DECIMALS = 2;

    private static final int MOST_DECIMALS = 10;

    private final Sheet on;
    private final Optional<LineVat> margin;

    private LinesTable(Sheet on, Optional<LineVat> margin) {
        this.on = on;
        this.margin = margin;
    }

    /** Those that are of no margin scheme. */
    static LinesTable ofOthers(Sheet on) {
        return new LinesTable(on, Optional.empty());
    }

    /** Those of one margin scheme. */
    static LinesTable ofMargin(Sheet on, LineVat vat) {
        return new LinesTable(on, Optional.of(vat));
    }

    void write() {
        on.html().element(margin.isPresent() ? "table class=\"lines margin\"" : "table class=\"lines\"", () -> {
            margin.flatMap(LineVat::exemption)
                    .ifPresent(scheme -> on.html().element("caption", () -> Reason.write(on, scheme)));
            on.html().head(columns().map(on.labels()::text).toList());
            on.html().element("tbody", this::rows);
        });
        on.html().markup("\n");
    }

    private Stream<String> columns() {
        if (margin.isPresent()) {
            return Stream.of("article", "quantity", "price.margin", "amount.margin");
        }
        String mode = on.content().priceMode() == PriceMode.NET ? "net" : "gross";
        return Stream.of("article", "quantity", "price." + mode, "rate", "amount." + mode);
    }

    private void rows() {
        for (int i = 0; i < on.content().lines().size(); i++) {
            InvoiceLine line = on.content().lines().get(i);
            if (isOf(line.vat())) {
                line(line, on.totals().lines().get(i));
            }
        }
        on.totals().adjustments().stream().filter(total -> isOf(total.vat())).forEach(this::adjustment);
    }

    private boolean isOf(LineVat vat) {
        return margin.map(vat::equals).orElseGet(() -> !MarginVat.is(vat));
    }

    private void rate(LineVat vat) {
        if (margin.isEmpty()) {
            on.html().number(on.figures().rate(vat));
        }
    }

    private void line(InvoiceLine line, LineTotal total) {
        on.html().element("tr", () -> {
            on.html().element("td", () -> article(line));
            on.html().number(quantity(line));
            price(line);
            rate(line.vat());
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
            rate(total.vat());
            on.html().number(on.figures().money(discount ? total.amount().negated() : total.amount()));
        });
    }

    private String reason(AdjustmentTotal total) {
        return on.content().adjustments().get(Integer.parseInt(total.id())).reason();
    }
}
