package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableList;
import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.AdjustmentTotal;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.LineTotal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The net amounts of lines, moved by some units with the base of their group: one unit for each line, the largest
 * first, and round again. Where a group has charges alone, those move. Not thread-safe.
 */
final class MovedNets {

    /** A line or charge of a group. */
    private static final class Part {
        private final long amount;
        private long net;

        Part(Money amount, Money net) {
            this.amount = amount.minorUnits();
            this.net = net.minorUnits();
        }

        /** Whether it moved; a net amount is neither below nothing nor above what has VAT in it. */
        boolean move(int unit) {
            boolean fits = net + unit >= 0 && net + unit <= amount;
            net += fits ? unit : 0;
            return fits;
        }
    }

    private final DocumentTotals own;
    private final List<Part> lines = new ArrayList<>();
    private final List<Part> adjustments = new ArrayList<>();

    private MovedNets(DocumentTotals own) {
        this.own = own;
        own.lines().forEach(line -> lines.add(new Part(line.amount(), line.net())));
        own.adjustments().forEach(one -> adjustments.add(new Part(one.amount(), one.net())));
    }

    /** Totals with other net amounts of lines and charges, and their sums; groups, VAT and gross stay. */
    static DocumentTotals of(DocumentTotals own, Map<LineVat, Long> moved) {
        MovedNets nets = new MovedNets(own);
        moved.forEach((vat, units) -> move(nets.members(vat), units));
        return nets.totals();
    }

    private List<Part> members(LineVat vat) {
        List<Part> members = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (own.lines().get(i).vat().equals(vat)) {
                members.add(lines.get(i));
            }
        }
        for (int i = 0; members.isEmpty() && i < adjustments.size(); i++) {
            if (isCharge(own.adjustments().get(i))
                    && own.adjustments().get(i).vat().equals(vat)) {
                members.add(adjustments.get(i));
            }
        }
        members.sort(Comparator.comparingLong((Part part) -> part.amount).reversed());
        return members;
    }

    private static boolean isCharge(AdjustmentTotal total) {
        return total.kind() == Adjustment.Kind.CHARGE;
    }

    private static void move(List<Part> members, long units) {
        int unit = Long.signum(units);
        long open = Math.abs(units);
        while (open > 0) {
            long before = open;
            for (Part part : members) {
                open -= open > 0 && part.move(unit) ? 1 : 0;
            }
            if (open == before) {
                // Discounts took the group's lines up; then the largest has what is left, so that the sums are right.
                members.get(0).net += unit * open;
                return;
            }
        }
    }

    private DocumentTotals totals() {
        ImmutableList.Builder<LineTotal> newLines = ImmutableList.builder();
        Money lineSum = Money.zero(own.net().currency());
        for (int i = 0; i < lines.size(); i++) {
            LineTotal line = own.lines().get(i);
            Money net = money(lines.get(i));
            newLines.add(new LineTotal(line.id(), line.vat(), line.amount(), net));
            lineSum = lineSum.plus(net);
        }
        ImmutableList.Builder<AdjustmentTotal> newAdjustments = ImmutableList.builder();
        Money charges = Money.zero(own.net().currency());
        for (int i = 0; i < adjustments.size(); i++) {
            AdjustmentTotal one = own.adjustments().get(i);
            Money net = money(adjustments.get(i));
            newAdjustments.add(new AdjustmentTotal(one.id(), one.kind(), one.vat(), one.amount(), net));
            charges = isCharge(one) ? charges.plus(net) : charges;
        }
        return DocumentTotals.builder()
                .from(own)
                .lines(newLines.build())
                .adjustments(newAdjustments.build())
                .lineSum(lineSum)
                .charges(charges)
                .net(lineSum.minus(own.discounts()).plus(charges))
                .build();
    }

    private Money money(Part part) {
        return Money.ofMinor(part.net, own.net().currency());
    }
}
