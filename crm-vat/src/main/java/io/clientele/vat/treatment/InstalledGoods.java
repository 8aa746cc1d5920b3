package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** Goods that the seller installs are taxed where that is (Art. 36). */
final class InstalledGoods implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        return facts.supply().placeRule() == PlaceRule.INSTALLED_GOODS
                ? Outcome.domestic(
                        facts.to(), PlaceRule.INSTALLED_GOODS.article(), "The seller installs the goods there")
                : null;
    }
}
