package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** A rule that finds the place of supply, or settles the matter. */
@FunctionalInterface
interface PlaceStep {

    /** What it says; null where it is about something else. */
    @Nullable
    Outcome place(Facts facts);
}
