package io.clientele.vat.quote;

import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.treatment.Mention;
import io.clientele.vat.treatment.ReportedIn;
import io.clientele.vat.treatment.Treatment;
import java.util.Optional;

/**
 * How a line of an invoice stands to VAT. Immutable.
 *
 * @param vat what the invoice says of it
 * @param treatment how it was treated; empty where the host decided it
 */
record LineDecision(LineVat vat, Optional<Treatment.Decided> treatment) {
    private static final String DISTANCE_SALE = "33(a)";

    /** As the host decided. */
    static LineDecision given(LineVat vat) {
        return new LineDecision(vat, Optional.empty());
    }

    /** As it was treated, with the words of the invoice's language. */
    static LineDecision treated(Treatment.Decided decided, String language) {
        return new LineDecision(decided.vat(language), Optional.of(decided));
    }

    boolean isIntraCommunity() {
        return vat.category() == VatCategory.INTRA_COMMUNITY;
    }

    /** Whether goods go to a consumer in another state, are taxed there, and no one-stop shop is used (Art. 33(a)). */
    boolean isDistanceSale() {
        return treatment.isPresent()
                && treatment.get().reportedIn() == ReportedIn.DOMESTIC
                && treatment.get().article().contains(DISTANCE_SALE);
    }

    /** Whether a marketplace counts as the supplier of goods in the Union, and the seller as its own (Art. 136a). */
    private boolean isForPlatform() {
        return treatment.orElseThrow().grounds().mention().equals(Optional.of(Mention.DEEMED_SUPPLIER));
    }

    /**
     * Whether the seller supplies it under the VAT number of the state where it is taxed, as goods that leave a store
     * there, for a marketplace too that counts as their supplier. In a one-stop shop, where the buyer owes the VAT, and
     * outside its scope, the seller's own will do.
     */
    boolean isUnderNumberOfPlace() {
        return treatment.isPresent()
                && treatment.get().reportedIn() == ReportedIn.DOMESTIC
                && switch (vat.category()) {
                    case STANDARD, ZERO_RATED, SPLIT_PAYMENT, EXPORT -> true;
                    case EXEMPT -> isForPlatform();
                    case REVERSE_CHARGE, INTRA_COMMUNITY, OUTSIDE_SCOPE, CANARY_ISLANDS, CEUTA_AND_MELILLA -> false;
                };
    }
}
