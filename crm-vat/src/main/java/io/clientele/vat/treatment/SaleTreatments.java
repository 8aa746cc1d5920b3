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
        Facts before = facts;
        Facts now = before == null ? Facts.of(sale, supply, rates) : before.with(supply);
        Outcome known = before != null && havePlaceInCommon(before.supply(), supply) ? outcome : null;
        Outcome place = known == null ? Treatments.place(now) : known;
        facts = now;
        outcome = place;
        return Treatments.charged(now, place);
    }

    private static boolean havePlaceInCommon(Supply one, Supply other) {
        return one.kind() == other.kind()
                && one.placeRule() == other.placeRule()
                && one.excise() == other.excise()
                && one.margin().equals(other.margin())
                && one.reverseCharge().equals(other.reverseCharge())
                && one.exemption().equals(other.exemption());
    }
}
