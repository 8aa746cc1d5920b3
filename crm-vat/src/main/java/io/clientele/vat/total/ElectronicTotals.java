package io.clientele.vat.total;

import com.google.common.collect.ImmutableList;
import io.clientele.money.Money;
import java.util.Optional;

/** Totals as rule BR-CO-17 of EN 16931 has them, with the difference in the rounding amount. */
final class ElectronicTotals {
    private ElectronicTotals() {}

    static DocumentTotals of(DocumentTotals agreed) {
        ImmutableList.Builder<VatGroup> groups = ImmutableList.builder();
        Money vat = Money.zero(agreed.vat().currency());
        for (VatGroup group : agreed.groups()) {
            VatGroup exact = exact(group);
            groups.add(exact);
            vat = vat.plus(exact.tax());
        }
        Money gross = agreed.net().plus(vat);
        return DocumentTotals.builder()
                .from(agreed)
                .groups(groups.build())
                .vat(vat)
                .vatTakenInVatCurrency(vat.equals(agreed.vat()) ? agreed.vatTakenInVatCurrency() : Optional.empty())
                .gross(gross)
                .rounding(agreed.payable().minus(gross.minus(agreed.prepaid())))
                .build();
    }

    private static VatGroup exact(VatGroup group) {
        long tax = Rounded.tax(group.base().minorUnits(), group.vat().rate());
        return new VatGroup(
                group.vat(), group.base(), Money.ofMinor(tax, group.base().currency()));
    }
}
