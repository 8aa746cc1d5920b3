package io.clientele.vat.total;

import io.clientele.money.Money;
import io.clientele.vat.internal.RefusedException;
import java.util.List;
import java.util.Optional;

/** What must hold for a document as a whole. */
final class Checks {
    private static final String OTHER_CURRENCY = "is in another currency than the document";

    private Checks() {}

    static void whole(PricedDocument document) {
        if (document.currency().getDefaultFractionDigits() < 0) {
            throw new RefusedException("currency", "is none that amounts can be given in");
        }
        if (document.lines().isEmpty()) {
            throw new RefusedException("lines", "must be at least one");
        }
        adjustments(document);
        amount(document, document.prepaid(), "prepaid");
        amount(document, document.rounding(), "rounding");
        if (document.prepaid().isPresent() && document.prepaid().get().isNegative()) {
            throw new RefusedException("prepaid", "is negative");
        }
    }

    private static void adjustments(PricedDocument document) {
        List<Adjustment> adjustments = document.adjustments();
        for (int i = 0; i < adjustments.size(); i++) {
            Money amount = adjustments.get(i).amount();
            if (!amount.currency().equals(document.currency())) {
                throw new RefusedException(path(i), OTHER_CURRENCY);
            }
            if (amount.isNegative()) {
                throw new RefusedException(path(i), "is negative; whether it is taken off, its kind says");
            }
        }
    }

    /** What the VAT is in another currency, with room for the cents that an electronic invoice may add to it. */
    static void inVatCurrency(DocumentTotals totals) {
        if (totals.vatCurrency().isEmpty()) {
            return;
        }
        VatCurrency other = totals.vatCurrency().get();
        if (other.currency().getDefaultFractionDigits() < 0) {
            throw new RefusedException("vatCurrency.currency", "is none that amounts can be given in");
        }
        try {
            other.converted(totals.vat().plus(totals.vat()));
        } catch (ArithmeticException tooLarge) {
            throw new RefusedException("vatCurrency.rate", "makes the VAT come to too much");
        }
    }

    private static void amount(PricedDocument document, Optional<Money> amount, String field) {
        if (amount.isPresent() && !amount.get().currency().equals(document.currency())) {
            throw new RefusedException(field, OTHER_CURRENCY);
        }
    }

    /** What the lines of each group are worth, as weights: none below 0 and one above it. */
    static long[] weights(long[] worth, int adjustment) {
        boolean positive = false;
        boolean negative = false;
        for (long weight : worth) {
            positive |= weight > 0;
            negative |= weight < 0;
        }
        if (positive == negative) {
            throw new RefusedException(
                    path(adjustment),
                    "cannot be spread over lines that come to nothing, or of both signs; give it the VAT that it bears"
                            + " itself, as that of a line");
        }
        return negative ? negated(worth) : worth;
    }

    private static long[] negated(long[] worth) {
        long[] weights = new long[worth.length];
        for (int i = 0; i < worth.length; i++) {
            weights[i] = -worth[i];
        }
        return weights;
    }

    private static String path(int adjustment) {
        return "adjustments[" + adjustment + "].amount";
    }
}
