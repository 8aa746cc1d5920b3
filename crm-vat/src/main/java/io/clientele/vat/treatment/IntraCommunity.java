package io.clientele.vat.treatment;

import io.clientele.vat.number.Verification;
import org.jspecify.annotations.Nullable;

/** Rows 2 and 3: goods to a business in another member state. */
final class IntraCommunity implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        if (!facts.isBusiness() || !facts.crossesWithinUnion()) {
            return null;
        }
        if (!facts.sale().seller().recapitulativeStatements()) {
            return taxed(facts, "The seller files no recapitulative statement, without which nothing is exempt");
        }
        if (!facts.isIdentified() || facts.isChecked(Verification.INVALID)) {
            return taxed(facts, "The buyer has told no valid VAT number");
        }
        if (facts.isIdentifiedIn(facts.from())) {
            return taxed(facts, "The buyer has told a VAT number of the state of dispatch");
        }
        return facts.isChecked(Verification.VALID) ? exempt(facts) : Numbers.needsCheck();
    }

    /** A small enterprise exempt at home exempts nothing by Art. 138 (Art. 139(1)). */
    private static Outcome exempt(Facts facts) {
        return SmallEnterprise.isExemptIn(facts, facts.from())
                ? taxed(facts, "A small enterprise stays so across the border")
                : Outcome.settled(Untaxed.INTRA_COMMUNITY, facts.from(), "Art. 138(1)");
    }

    private static Outcome taxed(Facts facts, String reason) {
        return Outcome.domestic(facts.from(), "Art. 32, 138(1)(b)", reason);
    }
}
