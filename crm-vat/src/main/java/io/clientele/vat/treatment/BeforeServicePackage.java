package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/**
 * Services across a border are decided by the law as it is since the last stage of the VAT package on services, and
 * with the member states since Croatia: before, they were taxed at the seller's, or Croatia was a third country.
 */
final class BeforeServicePackage implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        if (LegalChange.SERVICES_ACROSS_BORDERS.holdsOn(facts.date()) || facts.isWithinOneState()) {
            return null;
        }
        return Outcome.needs("date", "Services across borders are decided by the law from 1 July 2013 on only");
    }
}
