package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** Goods that are exempt by their nature stay so wherever they go from a member state (C-240/05 Eurodental). */
final class ExemptGoods implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        ExemptionGround ground = facts.supply().exemption().orElse(null);
        return ground == null || !facts.inUnion(facts.from())
                ? null
                : new Outcome.Settled(ExemptByNature.at(facts.from(), ground));
    }
}
