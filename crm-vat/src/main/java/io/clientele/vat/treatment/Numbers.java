package io.clientele.vat.treatment;

/** What is to be said of the VAT numbers of buyers. */
final class Numbers {
    private Numbers() {}

    static Outcome needsCheck() {
        return new Outcome.Settled(needsCheckOf());
    }

    static Treatment needsCheckOf() {
        return Treatment.Needs.of(
                "buyer.vat_id_check",
                "The treatment depends on whether the buyer's VAT number is valid; an outage does not say that it is not");
    }
}
