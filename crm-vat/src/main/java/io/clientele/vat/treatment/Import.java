package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** Rows 12 and 13: goods that come from outside the Union. */
final class Import implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        if (facts.inUnion(facts.from()) || !facts.inUnion(facts.to())) {
            return null;
        }
        // Who imports has the supply in the state of import (Art. 32, second paragraph).
        if (facts.sale().importedBySeller()) {
            return Outcome.domestic(facts.to(), "Art. 32", "The seller imports the goods and supplies them there");
        }
        boolean schemeOpen = !facts.isBusiness()
                && facts.sale().seller().ioss()
                && !facts.supply().excise();
        if (!schemeOpen) {
            return Outcome.settled(Untaxed.IMPORT, facts.to(), "Art. 30, 60, 85 to 87");
        }
        return facts.sale()
                .consignmentValue()
                .map(value -> Consignments.isLow(value) ? throughScheme(facts) : aboveScheme(facts))
                .orElseGet(Consignments::needsValue);
    }

    private static Outcome throughScheme(Facts facts) {
        String platform = facts.sale().role() == Role.PLATFORM ? "Art. 14a(1), 33(c)" : "Art. 33(c)";
        return new Outcome.Placed(
                facts.to(),
                platform + ", 143(1)(ca), 369l",
                ReportedIn.IOSS,
                "A consignment of EUR 150 at most to a consumer, charged at the checkout and exempt on import");
    }

    private static Outcome aboveScheme(Facts facts) {
        return Outcome.settled(Untaxed.IMPORT, facts.to(), "Art. 30, 60, 85 to 87");
    }
}
