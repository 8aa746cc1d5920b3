package io.clientele.vat.treatment;

import io.clientele.vat.number.Verification;
import org.jspecify.annotations.Nullable;

/** Rows 2 and 3: goods to a business in another member state. */
final class IntraCommunity implements PlaceStep {
    private static final String TAXED = "Art. 32, 138(1)(b)";

    @Override
    public @Nullable Outcome place(Facts facts) {
        if (!facts.isBusiness() || !facts.crossesWithinUnion()) {
            return null;
        }
        // A small enterprise exempt at home exempts nothing by Art. 138, whatever number it is told (Art. 139(1)).
        if (SmallEnterprise.isExemptAtHome(facts, facts.from())
                || SmallEnterprise.mayBeExemptAbroad(facts, facts.from())) {
            return taxed(facts, "Art. 32", "A small enterprise stays so across the border");
        }
        if (!facts.sale().seller().recapitulativeStatements()) {
            return taxed(
                    facts,
                    "Art. 32, 138(1a)",
                    "The seller files no recapitulative statement, without which nothing is exempt");
        }
        if (!facts.isIdentified() || facts.isChecked(Verification.INVALID)) {
            return taxed(facts, TAXED, "The buyer has told no valid VAT number");
        }
        if (facts.isIdentifiedIn(facts.from())) {
            return taxed(facts, TAXED, "The buyer has told a VAT number of the state of dispatch");
        }
        return facts.isChecked(Verification.VALID) ? exempt(facts) : Numbers.needsCheck();
    }

    private static Outcome exempt(Facts facts) {
        Treatment.Decided exempt = Untaxed.INTRA_COMMUNITY.at(facts.from(), "Art. 138(1)");
        return new Outcome.Settled(
                facts.isRegisteredIn(facts.from())
                        ? exempt
                        : exempt.because("The seller must be registered there: the goods leave from that state"));
    }

    private static Outcome taxed(Facts facts, String article, String reason) {
        return Outcome.domestic(facts.from(), article, reason);
    }
}
