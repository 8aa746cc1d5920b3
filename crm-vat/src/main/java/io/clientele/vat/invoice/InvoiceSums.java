package io.clientele.vat.invoice;

import io.clientele.money.Money;
import io.clientele.vat.Exemption;
import io.clientele.vat.VatCategory;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.VatGroup;
import java.util.Optional;
import java.util.stream.Stream;

/** What an invoice comes to: its VAT by rate, with the reason where there is none, and its sums. Not thread-safe. */
final class InvoiceSums {
    private static final String MENTION = "p class=\"mention\"";

    private final Html html;
    private final InvoiceDraft content;
    private final DocumentTotals totals;
    private final boolean credit;
    private final Labels labels;
    private final Figures figures;

    InvoiceSums(Html html, Invoice invoice, DocumentTotals totals, Labels labels, Figures figures) {
        this.html = html;
        this.content = invoice.content();
        this.totals = totals;
        this.credit = invoice.isCreditNote();
        this.labels = labels;
        this.figures = figures;
    }

    void write() {
        groups();
        sums();
    }

    private void groups() {
        html.element("table class=\"vat\"", () -> {
            html.head(Stream.of("rate", "base", "vat").map(labels::text).toList());
            html.element("tbody", () -> totals.groups().forEach(this::group));
        });
        html.markup("\n");
    }

    private void group(VatGroup group) {
        html.element("tr", () -> {
            html.element("td", () -> {
                html.text(figures.rate(group.vat()));
                group.vat().exemption().ifPresent(this::reason);
            });
            html.number(figures.money(group.base()));
            html.number(figures.money(group.tax()));
        });
    }

    /** The words that were given; where a code alone was, its words, and the code itself where we have none for it. */
    private void reason(Exemption exemption) {
        if (exemption.reason().isPresent()) {
            html.element(MENTION, exemption.reason());
            return;
        }
        String code = exemption.vatex().orElse("");
        Optional<Said> words = ExemptionWords.of(code, content.language().code());
        words.ifPresentOrElse(said -> html.said(MENTION, said, labels.language()), () -> html.element(MENTION, code));
    }

    private void sums() {
        html.element("table class=\"sums\"", () -> html.element("tbody", this::rows));
        html.markup("\n");
    }

    private void rows() {
        sum("total.net", totals.net(), true);
        sum("total.vat", totals.vat(), true);
        totals.vatInVatCurrency()
                .filter(vat -> !vat.currency().equals(totals.vat().currency()))
                .ifPresent(
                        vat -> row(labels.text("vat-in") + " " + vat.currency().getCurrencyCode(), vat, "tr"));
        sum("total.gross", totals.gross(), true);
        sum("prepaid", totals.prepaid().negated(), !totals.prepaid().isZero());
        sum("rounding", totals.rounding(), !totals.rounding().isZero());
        String due = labels.text(credit ? "credited" : "payable");
        Money split = splitVat();
        if (split.isZero()) {
            row(due, totals.payable(), "tr class=\"payable\"");
        } else {
            row(due, totals.payable(), "tr");
            sum("split.vat", split.negated(), true);
            String seller = labels.text(credit ? "split.credited" : "split.payable");
            row(seller, totals.payable().minus(split), "tr class=\"payable\"");
        }
    }

    /** The VAT that the buyer does not pay to the seller: what it comes to stays as the files have it, with VAT. */
    private Money splitVat() {
        return totals.groups().stream()
                .filter(group -> group.vat().category() == VatCategory.SPLIT_PAYMENT)
                .map(VatGroup::tax)
                .reduce(Money.zero(totals.vat().currency()), Money::plus);
    }

    private void sum(String label, Money amount, boolean shown) {
        if (shown) {
            row(labels.text(label), amount, "tr");
        }
    }

    private void row(String label, Money amount, String tag) {
        html.element(tag, () -> {
            html.element("th scope=\"row\"", label);
            html.number(figures.money(amount));
        });
    }
}
