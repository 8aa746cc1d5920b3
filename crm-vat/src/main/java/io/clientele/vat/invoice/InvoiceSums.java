package io.clientele.vat.invoice;

import io.clientele.money.Money;
import io.clientele.vat.VatCategory;
import io.clientele.vat.total.VatGroup;
import java.util.stream.Stream;

/**
 * What an invoice comes to: its VAT by rate, with the reason where there is none, and its sums. What is sold in a
 * margin scheme is not in sums that say something of VAT. Not thread-safe.
 */
final class InvoiceSums {
    private final Sheet on;

    InvoiceSums(Sheet on) {
        this.on = on;
    }

    void write() {
        if (on.showsVat()) {
            groups();
        }
        sums();
    }

    private void groups() {
        on.html().element("table class=\"vat\"", () -> {
            on.html()
                    .head(Stream.of("rate", "base", "vat")
                            .map(on.labels()::text)
                            .toList());
            on.html().element("tbody", () -> MarginVat.others(on.totals()).forEach(this::group));
        });
        on.html().markup("\n");
    }

    private void group(VatGroup group) {
        on.html().element("tr", () -> {
            on.html().element("td", () -> {
                on.html().text(on.figures().rate(group.vat()));
                group.vat().exemption().ifPresent(reason -> Reason.write(on, reason));
            });
            on.html().number(on.figures().money(group.base()));
            on.html().number(on.figures().money(group.tax()));
        });
    }

    private void sums() {
        on.html().element("table class=\"sums\"", () -> on.html().element("tbody", this::rows));
        on.html().markup("\n");
    }

    private void rows() {
        if (on.showsVat()) {
            vat();
        }
        margin();
        sum("prepaid", on.totals().prepaid().negated(), !on.totals().prepaid().isZero());
        sum("rounding", on.totals().rounding(), !on.totals().rounding().isZero());
        String due = on.labels().text(on.invoice().isCreditNote() ? "credited" : "payable");
        Money split = splitVat();
        if (split.isZero()) {
            row(due, on.totals().payable(), "tr class=\"payable\"");
        } else {
            row(due, on.totals().payable(), "tr");
            sum("split.vat", split.negated(), true);
            String seller = on.labels().text(on.invoice().isCreditNote() ? "split.credited" : "split.payable");
            row(seller, on.totals().payable().minus(split), "tr class=\"payable\"");
        }
    }

    private void vat() {
        Money margin = MarginVat.total(on.totals());
        sum("total.net", on.totals().net().minus(margin), true);
        sum("total.vat", on.totals().vat(), true);
        on.totals()
                .vatInVatCurrency()
                .filter(vat -> !vat.currency().equals(on.totals().vat().currency()))
                .ifPresent(vat ->
                        row(on.labels().text("vat-in") + " " + vat.currency().getCurrencyCode(), vat, "tr"));
        sum("total.gross", on.totals().gross().minus(margin), true);
    }

    private void margin() {
        if (!MarginVat.groups(on.totals()).isEmpty()) {
            sum("total.margin", MarginVat.total(on.totals()), on.showsVat());
            sum("total", on.totals().gross(), true);
        }
    }

    /** The VAT that the buyer does not pay to the seller: what it comes to stays as the files have it, with VAT. */
    private Money splitVat() {
        return on.totals().groups().stream()
                .filter(group -> group.vat().category() == VatCategory.SPLIT_PAYMENT)
                .map(VatGroup::tax)
                .reduce(Money.zero(on.totals().vat().currency()), Money::plus);
    }

    private void sum(String label, Money amount, boolean shown) {
        if (shown) {
            row(on.labels().text(label), amount, "tr");
        }
    }

    private void row(String label, Money amount, String tag) {
        on.html().element(tag, () -> {
            on.html().element("th scope=\"row\"", label);
            on.html().number(on.figures().money(amount));
        });
    }
}
