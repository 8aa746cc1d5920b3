package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** Row 8: any other service to a consumer is taxed where the seller is (Art. 45). */
final class ServiceAtSeller implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        return Outcome.domestic(facts.seller(), "Art. 45", "A service to a consumer is taxed where the seller is");
    }
}
