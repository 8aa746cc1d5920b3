package io.clientele.exchange.write;

/**
 * Whom a file for writing to people may contain. Lists for the shop itself contain everybody, whatever the reach.
 *
 * <p>A file that is imported into a mailing tool subscribes, as a rule, whoever is in it; so by default nobody is in it
 * who has said no. Whether people of whom nothing is known may be written to (as customers of whom the law presumes it,
 * ePrivacy directive article 13(2)) is for the shop to say: it can import them as not subscribed, or ask for
 * {@link #CONSENTED} only.
 */
public enum Reach {
    /** Only people who gave consent to marketing by e-mail and have not taken it back. */
    CONSENTED,
    /**
     * Everybody who has not said no.
     *
     * <p>By e-mail that leaves out people who unsubscribed, complained or objected, did not tick the box, have not
     * confirmed yet, or whose address bounces. An advertising audience leaves out those who unsubscribed, complained,
     * objected or did not tick the box; letters leave out those who objected. Whom an audience has as unsubscribed
     * counts as unsubscribed, whatever else is known.
     */
    NOT_REFUSED,
    /** Everybody, for a list of people whom a tool shall leave alone. */
    EVERYBODY
}
