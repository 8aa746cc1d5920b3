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
                && !facts.isChecked(Verification.INVALID);
        if (!applies) {
            return null;
        }
        if (!facts.isIdentifiedIn(place)) {
            return withoutNumber(facts);
        }
        return charged(facts, place);
    }

    /** Who says that the state makes business customers owe the tax is asked for the number by which one is known. */
    private static @Nullable Treatment withoutNumber(Facts facts) {
        return facts.sale().reverseChargeOfForeigners().orElse(false)
                ? Treatment.Needs.of(
                        "buyer.vat_id",
                        "Business customers owe the tax there if they are identified there (Art. 194): their number of that"
                                + " state is needed; of one that has none 'reverse_charge_of_foreigners' is false")
                : null;
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
