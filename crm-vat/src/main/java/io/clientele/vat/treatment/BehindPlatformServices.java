package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/**
 * Row 7: a marketplace through which electronic services are sold counts as the supplier to the consumer, unless all of
 * them say otherwise (Regulation 282/2011, Art. 9a; C-695/20, Fenix).
 */
final class BehindPlatformServices implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        boolean behind = facts.supply().kind() == SupplyKind.ELECTRONIC_SERVICE
                && facts.sale().role() == Role.BEHIND_PLATFORM
                && !facts.isBusiness();
        return behind
                ? Outcome.needs(
                        "role",
                        "A marketplace for electronic services counts as the supplier unless it is agreed and said"
                                + " otherwise (Regulation 282/2011, Art. 9a): the seller's customer is then the marketplace,"
                                + " a business; where it is agreed, the sale is the seller's own")
                : null;
    }
}
