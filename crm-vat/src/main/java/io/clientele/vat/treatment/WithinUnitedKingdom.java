package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/**
 * Between Great Britain and Northern Ireland the VAT of the United Kingdom is charged, as if the goods stayed at home.
 */
final class WithinUnitedKingdom implements PlaceStep {
    private static final String UNITED_KINGDOM = "GB";

    @Override
    public @Nullable Outcome place(Facts facts) {
        boolean within = facts.from().rates().equals(UNITED_KINGDOM)
                && facts.to().rates().equals(UNITED_KINGDOM)
                && !facts.from().code().equals(facts.to().code());
        return within
                ? Outcome.domestic(
                        facts.from(),
                        "Art. 31, 32",
                        "The goods stay within the United Kingdom (Windsor Framework, Art. 8)")
                : null;
    }
}
