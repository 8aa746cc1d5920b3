package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** Row 16: kinds of supplies for which a state makes business customers owe the tax. */
final class ReverseChargeByKind implements ChargeStep {
    @Override
    public @Nullable Treatment charge(Facts facts, Outcome.Placed placed) {
        DomesticReverseCharge kind = facts.supply().reverseCharge().orElse(null);
        if (kind == null || !facts.isBusiness() || !facts.inUnion(placed.territory())) {
            return null;
        }
        if (!LegalChange.DOMESTIC_REVERSE_CHARGE.holdsOn(facts.date())) {
            return Treatment.Needs.of("date", "Art. 195 to 199 are known from 1 January 2007 on only");
        }
        if (kind == DomesticReverseCharge.NETWORK_ENERGY) {
            // Art. 195 is about sellers who are not established in the state.
            return facts.isEstablishedIn(placed.territory())
                    ? null
                    : Untaxed.REVERSE_CHARGE_OF_FOREIGNER.at(placed.territory(), kind.article());
        }
        if (kind.isForATime() && !LegalChange.TEMPORARY_REVERSE_CHARGE.holdsOn(facts.date())) {
            return Treatment.Needs.of(
                    "reverse_charge",
                    "Art. 199a and 199b are known from 15 August 2013 up to the end of 2026 only; see whether they hold");
        }
        // Who has no return in the state reports it nowhere.
        if (!facts.isRegisteredIn(placed.territory())) {
            return Untaxed.REVERSE_CHARGE_OF_FOREIGNER.at(placed.territory(), kind.article());
        }
        boolean france = facts.state(placed.territory()).equals("FR");
        return (france ? Untaxed.REVERSE_CHARGE_FRANCE : Untaxed.REVERSE_CHARGE).at(placed.territory(), kind.article());
    }
}
