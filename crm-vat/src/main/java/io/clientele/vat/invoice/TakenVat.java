package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableList;
import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.TotalsAnswer;
import io.clientele.vat.total.VatGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The VAT of a credit note that is not its own, but what is left of that of its invoice ({@link CreditVat}). What is
 * priced stays: where prices are net the gross amount moves with it, where they have VAT in them the net amount.
 */
final class TakenVat {
    private TakenVat() {}

    /**
     * The groups whose VAT is not that which is worked out for the document by itself; totals are of the same draft.
     */
    static List<VatGroup> of(DocumentTotals own, DocumentTotals totals) {
        ImmutableList.Builder<VatGroup> taken = ImmutableList.builder();
        for (int i = 0; i < own.groups().size(); i++) {
            VatGroup group = totals.groups().get(i);
            if (!group.tax().equals(own.groups().get(i).tax())) {
                taken.add(group);
            }
        }
        return taken.build();
    }

    /** Whether a credit note bears a VAT that is not its own under any rate. */
    static boolean isOn(Invoice creditNote) {
        return creditNote.content().totals() instanceof TotalsAnswer.Totalled own
                && own.totals().groups().stream().anyMatch(group -> isOther(group, creditNote.totals()));
    }

    private static boolean isOther(VatGroup own, DocumentTotals totals) {
        return totals.groups().stream()
                .anyMatch(group -> group.vat().equals(own.vat()) && !group.tax().equals(own.tax()));
    }

    /**
     * Totals with another VAT.
     *
     * @param own what a document comes to by itself
     * @param taxes the VAT of those of its groups that have another one
     */
    static DocumentTotals on(DocumentTotals own, PriceMode mode, Map<LineVat, Money> taxes) {
        if (taxes.isEmpty()) {
            return own;
        }
        Money zero = Money.zero(own.net().currency());
        Map<LineVat, Long> moved = new LinkedHashMap<>();
        ImmutableList.Builder<VatGroup> groups = ImmutableList.builder();
        Money vat = zero;
        for (VatGroup group : own.groups()) {
            VatGroup with = group(group, mode, taxes.getOrDefault(group.vat(), group.tax()));
            moved.put(group.vat(), with.base().minus(group.base()).minorUnits());
            groups.add(with);
            vat = vat.plus(with.tax());
        }
        DocumentTotals nets = mode == PriceMode.GROSS ? MovedNets.of(own, moved) : own;
        Money gross = nets.net().plus(vat);
        return DocumentTotals.builder()
                .from(nets)
                .groups(groups.build())
                .vat(vat)
                .gross(gross)
                .payable(gross.minus(own.prepaid()).plus(own.rounding()))
                .build();
    }

    private static VatGroup group(VatGroup own, PriceMode mode, Money tax) {
        Money base = mode == PriceMode.GROSS ? own.gross().minus(tax) : own.base();
        return new VatGroup(own.vat(), base, tax);
    }
}
