package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/**
 * Gas, electricity, heat and cold through networks are not sent: they are supplied where the customer resells or uses
 * them (Art. 38, 39), which is the destination of the sale. There is neither a threshold nor a one-stop shop for them.
 */
final class NetworkEnergy implements PlaceStep {
    private static final String ARTICLE = "Art. 38, 39";

    @Override
    public @Nullable Outcome place(Facts facts) {
        boolean energy = facts.supply().reverseCharge().orElse(null) == DomesticReverseCharge.NETWORK_ENERGY;
        if (!energy) {
            return null;
        }
        return facts.inUnion(facts.to()) || facts.isAtHomeIn(facts.to())
                ? Outcome.domestic(facts.to(), ARTICLE, "Energy through networks is taxed where the customer uses it")
                : Outcome.settled(Untaxed.OUTSIDE_SCOPE, facts.to(), ARTICLE);
    }
}
