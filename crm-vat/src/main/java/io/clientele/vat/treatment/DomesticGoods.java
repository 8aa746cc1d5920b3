package io.clientele.vat.treatment;

import org.jspecify.annotations.Nullable;

/** Row 1: goods that stay in one state are taxed there, where they are when their transport begins. */
final class DomesticGoods implements PlaceStep {
    @Override
    public @Nullable Outcome place(Facts facts) {
        return facts.sameState(facts.from(), facts.to())
                ? new Outcome.Placed(facts.from(), "Art. 31, 32", channel(facts), "The goods stay in one state")
                : null;
    }

    /** A marketplace reports even these in the one-stop shop (Art. 369b). */
    private static ReportedIn channel(Facts facts) {
        return facts.sale().role() == Role.PLATFORM
                        && !facts.isBusiness()
                        && facts.sale().seller().oss()
                        && facts.inUnion(facts.from())
                ? ReportedIn.OSS
                : ReportedIn.DOMESTIC;
    }
}
