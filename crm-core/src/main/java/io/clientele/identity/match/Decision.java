package io.clientele.identity.match;

/** What is made of two records. */
public enum Decision {
    /** One person for sure: merged without asking. */
    SURELY_ONE("are surely one person"),
    /** Likely one person: worth a look before they are merged. */
    LIKELY_ONE("are likely one person"),
    /** More likely two people, or nothing is known that would tell. */
    TWO("are taken for two people");

    private final String words;

    Decision(String words) {
        this.words = words;
    }

    /** The decision as the end of a sentence, such as {@code are surely one person}. */
    public String words() {
        return words;
    }

    static Decision of(double logit) {
        return logit >= Certainty.SURE.logit() ? SURELY_ONE : logit >= Certainty.LIKELY.logit() ? LIKELY_ONE : TWO;
    }
}
