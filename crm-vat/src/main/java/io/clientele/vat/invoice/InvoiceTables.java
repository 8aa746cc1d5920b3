package io.clientele.vat.invoice;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.AdjustmentTotal;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.LineTotal;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.VatGroup;
import java.math.BigDecimal;
import java.util.Optional;

/** The tables of an invoice: its lines, its VAT by rate, and what it comes to. Not thread-safe. */
final class InvoiceTables {
    private static final String NUMBER = "td class=\"n\"";

    private final Html html;
    private final InvoiceDraft content;
    private final DocumentTotals totals;
    private final boolean credit;
    private final Labels labels;
    private final Figures figures;

    InvoiceTables(Html html, Invoice invoice, Labels labels, Figures figures) {
        this.html = html;
        this.content = invoice.content();
        this.totals = invoice.totals();
        this.credit = invoice.isCreditNote();
        this.labels = labels;
        this.figures = figures;
    }

    void write() {
        lines();
        groups();
        sums();
    }

    private void head(String... keys) {
        html.element(
                "thead",
                () -> html.element("tr", () -> {
                    for (int i = 0; i < keys.length; i++) {
                        html.element(
                                i == 0 ? "th scope=\"col\"" : "th scope=\"col\" class=\"n\"", labels.text(keys[i]));
                    }
                }));
    }

    private void lines() {
        String mode = content.priceMode() == PriceMode.NET ? "net" : "gross";
        html.element("table class=\"lines\"", () -> {
            head("article", "quantity", "price." + mode, "rate", "amount." + mode);
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
            html.element("td", () -> {
                html.text(line.name());
                line.article().ifPresent(article -> html.text(" (" + article + ")"));
                html.element("p class=\"small\"", line.description());
                small("buyer-article", line.buyerArticle());
                small("gtin", line.gtin().map(Gtin::digits));
                small("order-line", line.orderLine());
                html.element("p class=\"small\"", line.period().map(figures::period));
                html.element("p class=\"small\"", line.note());
                extra("discount", line.price().discount().negate());
                extra("charge", line.price().charge());
            });
            html.element(NUMBER, quantity(line));
            html.element(NUMBER, price(line));
            html.element(NUMBER, rate(line.vat()));
            html.element(NUMBER, figures.money(total.amount()));
        });
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

    private String price(InvoiceLine line) {
        String price = figures.number(line.price().unitPrice());
        BigDecimal base = line.price().priceBase();
        return base.compareTo(BigDecimal.ONE) == 0 ? price : price + "\u00a0/\u00a0" + figures.number(base);
    }

    private String rate(LineVat vat) {
        return vat.category() == VatCategory.OUTSIDE_SCOPE ? "\u2013" : figures.rate(vat.rate());
    }

    private void adjustment(AdjustmentTotal total) {
        boolean discount = total.kind() == Adjustment.Kind.DISCOUNT;
        html.element("tr", () -> {
            html.element("td colspan=\"3\"", reason(total));
            html.element(NUMBER, rate(total.vat()));
            html.element(NUMBER, figures.money(discount ? total.amount().negated() : total.amount()));
        });
    }

    private String reason(AdjustmentTotal total) {
        return content.adjustments().get(Integer.parseInt(total.id())).reason();
    }

    private void groups() {
        html.element("table class=\"vat\"", () -> {
            head("rate", "base", "vat");
            html.element("tbody", () -> totals.groups().forEach(this::group));
        });
        html.markup("\n");
    }

    private void group(VatGroup group) {
        html.element("tr", () -> {
            html.element("td", () -> {
                html.text(rate(group.vat()));
                html.element(
                        "p class=\"mention\"",
                        group.vat()
                                .exemption()
                                .map(exemption ->
                                        exemption.reason().or(exemption::vatex).orElse("")));
            });
            html.element(NUMBER, figures.money(group.base()));
            html.element(NUMBER, figures.money(group.tax()));
        });
    }

    private void sums() {
        html.element(
                "table class=\"sums\"",
                () -> html.element("tbody", () -> {
                    sum("total.net", totals.net(), true);
                    sum("total.vat", totals.vat(), true);
                    totals.vatInVatCurrency()
                            .ifPresent(vat -> row(
                                    labels.text("vat-in") + " " + vat.currency().getCurrencyCode(), vat, "tr"));
                    sum("total.gross", totals.gross(), true);
                    sum("prepaid", totals.prepaid().negated(), !totals.prepaid().isZero());
                    sum("rounding", totals.rounding(), !totals.rounding().isZero());
                    row(labels.text(credit ? "credited" : "payable"), totals.payable(), "tr class=\"payable\"");
                }));
        html.markup("\n");
    }

    private void sum(String label, Money amount, boolean shown) {
        if (shown) {
            row(labels.text(label), amount, "tr");
        }
    }

    private void row(String label, Money amount, String tag) {
        html.element(tag, () -> {
            html.element("th scope=\"row\"", label);
            html.element(NUMBER, figures.money(amount));
        });
    }
}
