package io.clientele.vat.treatment;

import io.clientele.vat.rate.Territory;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Rows 19 and 20: small enterprises, in their own state and in others that have confirmed it. */
final class SmallEnterprise implements ChargeStep {
    private static final BigDecimal MOST_IN_UNION = BigDecimal.valueOf(100_000);

    @Override
    public @Nullable Treatment charge(Facts facts, Outcome.Placed placed) {
        if (!isExemptIn(facts, placed.territory())) {
            return null;
        }
        if (!facts.sameState(facts.seller(), placed.territory())) {
            return Untaxed.SMALL_ENTERPRISE_ABROAD.at(placed.territory(), "Art. 284(2)");
        }
        boolean france = facts.state(placed.territory()).equals("FR");
        return (france ? Untaxed.SMALL_ENTERPRISE_FRANCE : Untaxed.SMALL_ENTERPRISE)
                .at(placed.territory(), "Art. 284(1)");
    }

    static boolean isExemptIn(Facts facts, Territory territory) {
        if (facts.sale().seller().scheme() != Seller.Scheme.SMALL_ENTERPRISE || !facts.inUnion(territory)) {
            return false;
        }
        return facts.sameState(facts.seller(), territory) || isExemptAbroad(facts, territory);
    }

    private static boolean isExemptAbroad(Facts facts, Territory territory) {
        Seller seller = facts.sale().seller();
        boolean small =
                seller.unionTurnover().isEmpty() || seller.unionTurnover().get().compareTo(MOST_IN_UNION) <= 0;
        return small
                && LegalChange.SMALL_ENTERPRISES_ABROAD.holdsOn(facts.date())
                && seller.exemptIn().stream().anyMatch(state -> state.code().equals(facts.state(territory)));
    }
}
