package io.clientele.vat.treatment;

import java.math.BigDecimal;

/** Which consignments are of low value. */
final class Consignments {
    private static final BigDecimal MOST = BigDecimal.valueOf(150);

    private Consignments() {}

    /** Whether the intrinsic value, in euro, is such that the import scheme is open (Art. 369l): 150 at most. */
    static boolean isLow(BigDecimal value) {
        return value.compareTo(MOST) <= 0;
    }

    static Outcome needsValue() {
        return Outcome.needs("consignment_value", "Imports of up to EUR 150 are taxed otherwise than those above it");
    }
}
