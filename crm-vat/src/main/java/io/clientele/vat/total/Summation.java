package io.clientele.vat.total;

import com.google.common.collect.ImmutableList;
import io.clientele.money.Money;
import io.clientele.vat.internal.RefusedException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Sums a document up. Not thread-safe. */
final class Summation {
    private final PricedDocument document;
    private final Currency currency;
    private final Money nothing;
    private final PricedLine[] lines;
    private final GroupList groups;
    private final Parts parts;

    private Summation(PricedDocument document) {
        this.document = document;
        this.currency = document.currency();
        this.nothing = Money.zero(currency);
        this.lines = document.lines().toArray(PricedLine[]::new);
        this.groups = GroupList.of(lines, document.adjustments());
        this.parts = new Parts(lines.length + document.adjustments().size() * groups.size());
    }

    static TotalsAnswer of(PricedDocument document, RoundingPolicy policy) {
        try {
            return new TotalsAnswer.Totalled(totals(document, policy));
        } catch (RefusedException refused) {
            return new TotalsAnswer.Refused(refused.refusal());
        } catch (ArithmeticException tooLarge) {
            return new TotalsAnswer.Refused(new RefusedException("lines", "come to too much").refusal());
        }
    }

    private static DocumentTotals totals(PricedDocument document, RoundingPolicy policy) {
        Checks.whole(document);
        Summation sum = new Summation(document);
        sum.addLines();
        List<Spread> spreads = sum.addAdjustments();
        sum.checkGroups();
        DocumentTotals totals = sum.result(Nets.of(sum.parts, sum.groups, document.priceMode(), policy), spreads);
        Checks.inVatCurrency(totals);
        return totals;
    }

    /** A part that is a discount or charge. */
    private record Spread(Adjustment adjustment, int part) {}

    private void addLines() {
        LineAmounts amounts = new LineAmounts(currency.getDefaultFractionDigits(), document.correction());
        int index = 0;
        for (PricedLine line : lines) {
            parts.add(amounts.amount(line.price(), index), groups.of(line.vat()));
            index++;
        }
    }

    private List<Spread> addAdjustments() {
        if (document.adjustments().isEmpty()) {
            return List.of();
        }
        ImmutableList.Builder<Spread> spreads = ImmutableList.builder();
        long[] worth = parts.sums(groups.size());
        int index = 0;
        for (Adjustment adjustment : document.adjustments()) {
            long[] shares = shares(adjustment, worth, index);
            for (int group = 0; group < shares.length; group++) {
                if (shares[group] != 0 || isOf(adjustment, group)) {
                    spreads.add(new Spread(adjustment, parts.size()));
                    parts.add(signed(adjustment, shares[group]), group);
                }
            }
            index++;
        }
        return spreads.build();
    }

    private boolean isOf(Adjustment adjustment, int group) {
        return adjustment.vat().isPresent() && groups.of(adjustment.vat().get()) == group;
    }

    private static long signed(Adjustment adjustment, long amount) {
        return adjustment.kind() == Adjustment.Kind.DISCOUNT ? -amount : amount;
    }

    private long[] shares(Adjustment adjustment, long[] worth, int index) {
        long amount = adjustment.amount().minorUnits();
        if (adjustment.vat().isPresent()) {
            long[] shares = new long[groups.size()];
            shares[groups.of(adjustment.vat().get())] = amount;
            return shares;
        }
        return Shares.of(amount, Checks.weights(worth, index));
    }

    private void checkGroups() {
        if (document.correction() || document.adjustments().isEmpty()) {
            return;
        }
        for (long sum : parts.sums(groups.size())) {
            if (sum < 0) {
                throw new RefusedException("adjustments", "take more off than the lines of their rate come to");
            }
        }
    }

    private DocumentTotals result(Nets nets, List<Spread> spreads) {
        DocumentTotals.Builder totals = DocumentTotals.builder();
        Money lineSum = addLines(totals, nets);
        long discounts = 0;
        long charges = 0;
        for (Spread spread : spreads) {
            long net = nets.net(spread.part());
            totals.addAdjustments(adjustment(spread, net));
            discounts += spread.adjustment().kind() == Adjustment.Kind.DISCOUNT ? -net : 0;
            charges += spread.adjustment().kind() == Adjustment.Kind.CHARGE ? net : 0;
        }
        totals.lineSum(lineSum).discounts(money(discounts)).charges(money(charges));
        return settled(totals, nets);
    }

    private Money addLines(DocumentTotals.Builder totals, Nets nets) {
        long sum = 0;
        int part = 0;
        for (PricedLine line : lines) {
            Money amount = money(parts.amount(part));
            long net = nets.net(part);
            sum = Math.addExact(sum, net);
            totals.addLines(
                    new LineTotal(line.id(), line.vat(), amount, net == amount.minorUnits() ? amount : money(net)));
            part++;
        }
        return money(sum);
    }

    private AdjustmentTotal adjustment(Spread spread, long net) {
        Adjustment adjustment = spread.adjustment();
        return new AdjustmentTotal(
                adjustment.id(),
                adjustment.kind(),
                groups.get(parts.group(spread.part())),
                money(signed(adjustment, parts.amount(spread.part()))),
                money(signed(adjustment, net)));
    }

    private DocumentTotals settled(DocumentTotals.Builder totals, Nets nets) {
        long base = 0;
        long tax = 0;
        for (int group = 0; group < groups.size(); group++) {
            totals.addGroups(new VatGroup(groups.get(group), money(nets.base(group)), money(nets.tax(group))));
            base = Math.addExact(base, nets.base(group));
            tax = Math.addExact(tax, nets.tax(group));
        }
        Money gross = money(Math.addExact(base, tax));
        Money prepaid = orNothing(document.prepaid());
        Money rounding = orNothing(document.rounding());
        return totals.net(money(base))
                .vat(money(tax))
                .gross(gross)
                .prepaid(prepaid)
                .rounding(rounding)
                .payable(gross.minus(prepaid).plus(rounding))
                .vatCurrency(document.vatCurrency())
                .build();
    }

    private Money orNothing(Optional<Money> amount) {
        return amount.isPresent() ? amount.get() : nothing;
    }

    private Money money(long minorUnits) {
        return minorUnits == 0 ? nothing : Money.ofMinor(minorUnits, currency);
    }
}
