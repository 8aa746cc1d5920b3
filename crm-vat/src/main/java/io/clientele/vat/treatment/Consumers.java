package io.clientele.vat.treatment;

import io.clientele.vat.rate.Territory;

/** How tax that is due in a consumer's state is reported. */
final class Consumers {
    private Consumers() {}

    /** Through the one-stop shop where the seller is in it, and otherwise by a registration in that state. */
    static Outcome placed(Facts facts, Territory territory, String article, String reason) {
        if (facts.sale().seller().oss() && !facts.isEstablishedIn(territory)) {
            return new Outcome.Placed(territory, article, ReportedIn.OSS, reason);
        }
        return Outcome.domestic(
                territory,
                article,
                facts.isRegisteredIn(territory)
                        ? reason
                        : reason + "; the seller must register there or join the one-stop shop");
    }
}
