package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** Electronic services to consumers abroad are decided by the law from 1 July 2021 on. */
final class BeforeECommerceServices implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        boolean abroad = facts.supply().kind() == SupplyKind.ELECTRONIC_SERVICE
                && !facts.sameState(facts.seller(), facts.buyer());
        return abroad ? new BeforeECommerce().place(facts) : null;
    }
}
