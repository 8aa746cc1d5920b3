package io.clientele.vat.treatment;

import io.clientele.vat.rate.Territory;

/** What a rule of place says. Immutable. */
sealed interface Outcome {

    /** The matter is settled. */
    record Settled(Treatment treatment) implements Outcome {}

    /**
     * The place of supply is found; what is charged there is another question.
     *
     * @param territory where
     * @param article by which article
     * @param reportedIn where tax of the seller would be reported
     * @param reason why, in a sentence
     */
    record Placed(Territory territory, String article, ReportedIn reportedIn, String reason) implements Outcome {}

    static Outcome needs(String field, String why) {
        return new Settled(Treatment.Needs.of(field, why));
    }

    static Outcome settled(Untaxed untaxed, Territory territory, String article) {
        return new Settled(untaxed.at(territory, article));
    }

    static Outcome domestic(Territory territory, String article, String reason) {
        return new Placed(territory, article, ReportedIn.DOMESTIC, reason);
    }
}
