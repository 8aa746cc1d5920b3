package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** Services that are exempt by their nature are so in the member state where they are supplied. */
final class ExemptServices implements ChargeStep {
    @Override
    public @Nullable Treatment charge(Facts facts, Outcome.Placed placed) {
        ExemptionGround ground = facts.supply().exemption().orElse(null);
        return ground == null || facts.goods() ? null : ExemptByNature.at(placed.territory(), ground);
    }
}
