package io.clientele.vat.treatment;

import io.clientele.vat.rate.Territory;

/** How tax that is due in a consumer's state is reported. */
final class Consumers {
    private Consumers() {}

    /** Through the one-stop shop where the seller is in it, and otherwise by a registration in that state. */
    static Outcome placed(Facts facts, Territory territory, String article, String reason) {
        if (facts.sale().seller().oss() && isOpen(facts, territory)) {
            return new Outcome.Placed(territory, article, shop(facts), reason);
        }
        return Outcome.domestic(
                territory,
                article,
                facts.isRegisteredIn(territory)
                        ? reason
                        : reason + "; the seller must register there or join the one-stop shop");
    }

    /** Goods are of the scheme of the Union whoever sells them; services are where the seller is established there. */
    private static ReportedIn shop(Facts facts) {
        return facts.goods() || facts.isEstablishedInUnion() ? ReportedIn.OSS : ReportedIn.NON_UNION_OSS;
    }

    /**
     * Whether the one-stop shop is open: for distance sales of goods to every state, and for services to those where
     * the seller is not established (Art. 369b). Before July 2021 it was for electronic services alone.
     */
    private static boolean isOpen(Facts facts, Territory territory) {
        return (facts.goods() || !facts.isEstablishedIn(territory)) && LegalChange.E_COMMERCE.holdsOn(facts.date());
    }
}
