package io.clientele.exchange.write;

/** Why somebody is not in a file. */
public enum LeftOut {
    /** There is no e-mail address. */
    NO_EMAIL("no e-mail address"),
    /** The address has letters beyond ASCII before its {@code @}, which Mailchimp refuses. */
    EMAIL_BEYOND_ASCII("e-mail address with letters beyond ASCII before the @"),
    /** The address begins like a formula, and may be one. */
    EMAIL_LIKE_FORMULA("e-mail address that a spreadsheet would run as a formula"),
    /** Nothing is known of a consent, and the file is for people who gave one. */
    NO_CONSENT("no consent given"),
    /** The person was asked to confirm, and has not yet. */
    PENDING("mail not confirmed yet"),
    /** The person was asked for consent and did not give it. */
    DECLINED("consent not given when asked"),
    /** Mail does not arrive. */
    BOUNCED("mail does not arrive"),
    /** The person unsubscribed. */
    UNSUBSCRIBED("unsubscribed"),
    /** The person complained or objected to marketing. */
    OBJECTED("complained or objected to marketing"),
    /** The address lacks a name, street, postal code, town or country. */
    INCOMPLETE_ADDRESS("no complete postal address"),
    /** There is no e-mail address, valid phone number or name with address by which the network could find anybody. */
    NOTHING_TO_MATCH("nothing by which the network could find the person");

    private final String words;

    LeftOut(String words) {
        this.words = words;
    }

    /** The reason in a few words, such as {@code no e-mail address}. */
    public String words() {
        return words;
    }
}
