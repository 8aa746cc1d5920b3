package io.clientele.vat.treatment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Row 14, the seller's side: where a marketplace counts as the supplier, the seller supplies the marketplace. */
final class BehindPlatform implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        if (facts.sale().role() != Role.BEHIND_PLATFORM || facts.isBusiness() || !facts.inUnion(facts.to())) {
            return null;
        }
        if (!facts.inUnion(facts.from())) {
            return imported(facts);
        }
        return facts.isEstablishedInUnion()
                ? null
                : Outcome.settled(Untaxed.TO_PLATFORM, facts.from(), "Art. 14a(2), 136a");
    }

    private static @Nullable Outcome imported(Facts facts) {
        if (facts.sale().consignmentValue().isEmpty()) {
            return Consignments.needsValue();
        }
        BigDecimal value = facts.sale().consignmentValue().get();
        return Consignments.isLow(value)
                ? Outcome.settled(Untaxed.OUTSIDE_SCOPE, facts.from(), "Art. 14a(1), 31")
                : null;
    }
}
