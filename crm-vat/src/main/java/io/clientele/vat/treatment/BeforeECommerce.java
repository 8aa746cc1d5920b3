package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** What crosses a border is decided by the law from 1 July 2021 on; before, each state had a threshold of its own. */
final class BeforeECommerce implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        return LegalChange.E_COMMERCE.holdsOn(facts.date())
                ? null
                : Outcome.needs("date", "Supplies across borders are decided by the law from 1 July 2021 on only");
    }
}
