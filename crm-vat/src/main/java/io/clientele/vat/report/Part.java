package io.clientele.vat.report;

import io.clientele.vat.internal.RefusedException;
import java.time.LocalDate;
import java.util.Optional;

/** The part of a return for a period that an entry belongs to. */
enum Part {
    /** What was supplied in the period, and what was taken back of it in the same period. */
    OWN,
    /** What is corrected of an earlier period. */
    CORRECTION,
    /** Another return than this one. */
    ELSEWHERE;

    /** Who reads "corrects" wants to know which return refused it, so all of them say the same. */
    static final String NOT_EARLIER = "is neither the period of the return nor an earlier one";

    /**
     * The part of an entry. One that is no correction goes by its day. A correction goes by the day on which it was
     * made; where that is not told, it is taken to be made in this period, unless it corrects a later one, which is
     * refused.
     *
     * @throws RefusedException if a correction contradicts itself or the period
     */
    static Part of(VatEntry entry, TaxPeriod period) {
        if (entry.corrects().isEmpty()) {
            return period.contains(entry.day()) ? OWN : ELSEWHERE;
        }
        TaxPeriod corrected = entry.corrects().get();
        if (!corrected.contains(entry.day())) {
            throw new RefusedException(
                    "date", "of a correction is the day of the sale, in the period that is corrected");
        }
        Optional<LocalDate> made = entry.correctedOn();
        if (made.isPresent() && !period.contains(made.get())) {
            return ELSEWHERE;
        }
        return period.contains(entry.day()) ? OWN : correction(corrected, period, made.isPresent());
    }

    private static Part correction(TaxPeriod corrected, TaxPeriod period, boolean dated) {
        if (!dated && !corrected.isBefore(period)) {
            throw new RefusedException("corrects", NOT_EARLIER);
        }
        return CORRECTION;
    }
}
