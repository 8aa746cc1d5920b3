package io.clientele.vat.einvoice;

import com.google.common.collect.ImmutableList;
import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.Refusal;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.internal.VatTolerance;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.AdjustmentTotal;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.LineTotal;
import io.clientele.vat.total.VatGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Whether the figures of an invoice add up by the rules BR-CO-10 to BR-CO-17 of EN 16931, exact to the cent; the
 * official rules let the VAT of a rate be wrong by less than one. That much a credit note that names its invoice may
 * differ too, since it takes no more VAT back than is left of that. Not thread-safe.
 */
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final DocumentTotals totals;
    private final boolean ofInvoice;
    private final ImmutableList.Builder<Refusal> flaws = ImmutableList.builder();

    private Figures(Invoice invoice) {
        this.totals = invoice.totals();
        this.ofInvoice = invoice.isCreditNote() && invoice.content().original().isPresent();
    }

    /** All that does not add up. */
    static List<Refusal> flaws(Invoice invoice) {
        Figures figures = new Figures(invoice);
        figures.sums();
        invoice.totals().groups().forEach(figures::group);
        return figures.flaws.build();
    }

    private void expect(Money stated, Money expected, String field, String rule) {
        if (!stated.equals(expected)) {
            flaws.add(new Refusal(field, "is " + stated + ", but comes to " + expected + " (" + rule + ")"));
        }
    }

    private void sums() {
        Money zero = Money.zero(totals.net().currency());
        Money lines = totals.lines().stream().map(LineTotal::net).reduce(zero, Money::plus);
        Money tax = totals.groups().stream().map(VatGroup::tax).reduce(zero, Money::plus);
        expect(totals.lineSum(), lines, "BT-106", "BR-CO-10");
        expect(totals.discounts(), adjustments(Adjustment.Kind.DISCOUNT), "BT-107", "BR-CO-11");
        expect(totals.charges(), adjustments(Adjustment.Kind.CHARGE), "BT-108", "BR-CO-12");
        expect(totals.net(), totals.lineSum().minus(totals.discounts()).plus(totals.charges()), "BT-109", "BR-CO-13");
        expect(totals.vat(), tax, "BT-110", "BR-CO-14");
        expect(totals.gross(), totals.net().plus(totals.vat()), "BT-112", "BR-CO-15");
        expect(totals.payable(), totals.gross().minus(totals.prepaid()).plus(totals.rounding()), "BT-115", "BR-CO-16");
    }

    private Money adjustments(Adjustment.Kind kind) {
        return totals.adjustments().stream()
                .filter(one -> one.kind() == kind)
                .map(AdjustmentTotal::net)
                .reduce(Money.zero(totals.net().currency()), Money::plus);
    }

    private void group(VatGroup group) {
        String name = group.vat().category().code() + " " + group.vat().rate();
        expect(
                group.base(),
                base(group),
                "BT-116 of " + name,
                "BR-" + group.vat().category().code() + "-08");
        if (ofInvoice
                && VatTolerance.allows(group.tax(), group.base(), group.vat().rate())) {
            return;
        }
        BigDecimal tax =
                group.base().amount().multiply(group.vat().rate().percent()).divide(HUNDRED);
        expect(
                group.tax(),
                Money.rounded(tax, group.base().currency(), RoundingMode.HALF_UP),
                "BT-117 of " + name,
                "BR-CO-17");
    }

    private Money base(VatGroup group) {
        VatCategory category = group.vat().category();
        VatRate rate = group.vat().rate();
        Money sum = Money.zero(group.base().currency());
        for (LineTotal line : totals.lines()) {
            sum = is(line.vat(), category, rate) ? sum.plus(line.net()) : sum;
        }
        for (AdjustmentTotal one : totals.adjustments()) {
            Money signed =
                    one.kind() == Adjustment.Kind.CHARGE ? one.net() : one.net().negated();
            sum = is(one.vat(), category, rate) ? sum.plus(signed) : sum;
        }
        return sum;
    }

    private static boolean is(LineVat vat, VatCategory category, VatRate rate) {
        return vat.category() == category && vat.rate().equals(rate);
    }
}
