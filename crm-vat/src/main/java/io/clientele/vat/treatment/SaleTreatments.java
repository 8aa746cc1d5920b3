package io.clientele.vat.treatment;

import io.clientele.vat.rate.VatRates;
import org.jspecify.annotations.Nullable;

/**
 * The treatments of the supplies of one sale. Supplies that are equal are decided once, and get the same object; of
 * those that differ in their category alone the place is found once. Not thread-safe.
 */
public final class SaleTreatments {
    /** More kinds of supplies than this are decided anew each time. */
    private static final int REMEMBERED = 8;

    private final Sale sale;
    private final VatRates rates;
    private @Nullable Facts facts;
    private @Nullable Outcome outcome;
    private final Supply[] supplies = new Supply[REMEMBERED];
    private final Treatment[] decisions = new Treatment[REMEMBERED];
    private int size;

    SaleTreatments(Sale sale, VatRates rates) {
        this.sale = sale;
        this.rates = rates;
    }

    /** How a supply is treated. */
    public Treatment of(Supply supply) {
        for (int i = 0; i < size; i++) {
            if (supplies[i].equals(supply)) {
                return decisions[i];
            }
        }
        Treatment decision = decided(supply);
        if (size < REMEMBERED) {
            supplies[size] = supply;
            decisions[size] = decision;
            size++;
        }
        return decision;
    }

    private Treatment decided(Supply supply) {
        if (sale.buyer().kind().isEmpty()) {
            return Treatments.ofEither(sale, supply, rates);
        }
        Facts before = facts;
        Facts now = before == null ? Facts.of(sale, supply, rates) : before.with(supply);
        Outcome known = before != null && havePlaceInCommon(before, now) ? outcome : null;
        Outcome place = known == null ? Treatments.place(now) : known;
        facts = now;
        outcome = place;
        return Treatments.charged(now, place);
    }

    private static boolean havePlaceInCommon(Facts one, Facts other) {
        return haveRuleInCommon(one, other)
                && one.supply().excise() == other.supply().excise()
                && one.supply().margin().equals(other.supply().margin())
                && one.supply().reverseCharge().equals(other.supply().reverseCharge())
                && one.supply().exemption().equals(other.supply().exemption())
                && one.supply().rate().isPresent() == other.supply().rate().isPresent();
    }

    /** Goods have the rule that is named. */
    private static boolean haveRuleInCommon(Facts one, Facts other) {
        return one.supply().kind() == other.supply().kind()
                && one.supply().placeRule() == other.supply().placeRule()
                && (one.goods() || !one.hasSeller() || one.placeRule() == other.placeRule());
    }
}
