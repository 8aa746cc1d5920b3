package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** A rule that says what is charged where the place of supply is. */
@FunctionalInterface
interface ChargeStep {

    /** What it says; null where it is about something else. */
    @Nullable
    Treatment charge(Facts facts, Outcome.Placed placed);
}
