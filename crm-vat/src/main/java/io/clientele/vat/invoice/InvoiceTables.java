package io.clientele.vat.invoice;

import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.AdjustmentTotal;
import io.clientele.vat.total.DocumentTotals;
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

    private final Html html;
    private final InvoiceDraft content;
    private final DocumentTotals totals;
    private final Labels labels;
    private final Figures figures;
    private final InvoiceSums sums;

    InvoiceTables(Html html, Invoice invoice, DocumentTotals totals, Labels labels, Figures figures) {
        this.html = html;
        this.content = invoice.content();
        this.totals = totals;
        this.labels = labels.forTax(TaxName.of(totals.groups()));
        this.figures = figures;
        this.sums = new InvoiceSums(html, invoice, totals, this.labels, figures);
    }

    void write() {
        lines();
        sums.write();
    }

    private void lines() {
        String mode = content.priceMode() == PriceMode.NET ? "net" : "gross";
        html.element("table class=\"lines\"", () -> {
            html.head(Stream.of("article", "quantity", "price." + mode, "rate", "amount." + mode)
                    .map(labels::text)
                    .toList());
            html.element("tbody", () -> {
                for (int i = 0; i < content.lines().size(); i++) {
                    line(content.lines().get(i), totals.lines().get(i));
                }
                totals.adjustments().forEach(this::adjustment);
            });
        });
        html.markup("\n");
    }

    private void line(InvoiceLine line, LineTotal total) {
        html.element("tr", () -> {
            html.element("td", () -> article(line));
            html.number(quantity(line));
            price(line);
            html.number(figures.rate(line.vat()));
            html.number(figures.money(total.amount()));
        });
    }

    private void price(InvoiceLine line) {
        html.number(
                per(line, line.price().unitPrice()),
                withoutVat(line).map(price -> labels.text("price.excl") + " " + per(line, price)));
    }

    private void article(InvoiceLine line) {
        html.element("bdi", line.name());
        line.article().ifPresent(article -> html.text(" (" + article + ")"));
        html.element("p class=\"small\"", line.description());
        small("buyer-article", line.buyerArticle());
        small("gtin", line.gtin().map(Gtin::digits));
        small("order-line", line.orderLine());
        html.element("p class=\"small\"", line.period().map(figures::period));
        html.element("p class=\"small\"", line.note());
        extra("discount", line.price().discount().negate());
        extra("charge", line.price().charge());
    }

    private String quantity(InvoiceLine line) {
        String unit = labels.unit(line.unit());
        return figures.number(line.price().quantity()) + (unit.isEmpty() ? "" : "\u00a0" + unit);
    }

    private void small(String label, Optional<String> value) {
        html.element("p class=\"small\"", value.map(given -> labels.text(label) + " " + given));
    }

    private void extra(String label, BigDecimal amount) {
        if (amount.signum() != 0) {
            html.element("p class=\"small\"", labels.text(label) + " " + figures.number(amount));
        }
    }

    private String per(InvoiceLine line, BigDecimal price) {
        BigDecimal base = line.price().priceBase();
        String shown = figures.number(price);
        return base.compareTo(BigDecimal.ONE) == 0 ? shown : shown + "\u00a0/\u00a0" + figures.number(base);
    }

    /**
     * The price of one without VAT, which a full invoice must have (Art. 226(8) of Directive 2006/112/EC), where prices
     * have VAT in them. It is seldom a whole number of cents, and has up to two decimals more than the price.
     */
    private Optional<BigDecimal> withoutVat(InvoiceLine line) {
        if (content.priceMode() == PriceMode.NET
                || content.simplified()
                || line.vat().rate().isZero()) {
            return Optional.empty();
        }
        int cents = content.currency().getDefaultFractionDigits();
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
        html.element("tr", () -> {
            html.element("td colspan=\"3\"", reason(total));
            html.number(figures.rate(total.vat()));
            html.number(figures.money(discount ? total.amount().negated() : total.amount()));
        });
    }

    private String reason(AdjustmentTotal total) {
        return content.adjustments().get(Integer.parseInt(total.id())).reason();
    }
}
