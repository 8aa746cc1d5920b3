package io.clientele.vat.treatment;

import io.clientele.vat.number.Verification;
import io.clientele.vat.rate.Territory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Row 15: supplies of a seller who is not established where they are taxed, to an identified business customer. */
final class ReverseChargeOfForeigner implements ChargeStep {
    @Override
    public @Nullable Treatment charge(Facts facts, Outcome.Placed placed) {
        Territory place = placed.territory();
        boolean applies = facts.isBusiness()
                && facts.inUnion(place)
                && !facts.isEstablishedIn(place)
                && facts.isIdentifiedIn(place)
                && !facts.isChecked(Verification.INVALID);
        if (!applies) {
            return null;
        }
        return charged(facts, place);
    }

    private static @Nullable Treatment charged(Facts facts, Territory place) {
        boolean compulsory =
                LegalChange.REVERSE_CHARGE_OF_FOREIGNERS.holdsOn(facts.date()) && !facts.isRegisteredIn(place);
        Optional<Boolean> state = facts.sale().reverseChargeOfForeigners();
        if (!compulsory && state.isPresent() && !state.get()) {
            return null;
        }
        if (!facts.isChecked(Verification.VALID)) {
            return Numbers.needsCheckOf();
        }
        return compulsory || state.isPresent()
                ? Untaxed.REVERSE_CHARGE_OF_FOREIGNER.at(place, "Art. 194")
                : Treatment.Needs.of(
                        "reverse_charge_of_foreigners",
                        "Each member state decides whether business customers owe the tax of sellers not established"
                                + " there");
    }
}
