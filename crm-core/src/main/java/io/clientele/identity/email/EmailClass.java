package io.clientele.identity.email;

/** Why an address may be less than a person's own. */
public enum EmailClass {
    /** A desk or function ({@code info@}, {@code buchhaltung@}): it tells of a firm, and joins no two people. */
    ROLE,
    /** A mailbox to throw away: it joins nobody, and nobody reads it for long. */
    DISPOSABLE,
    /**
     * An alias that a marketplace or a privacy service puts between shop and person: the same alias is the same person,
     * and its owner may not be written to for marketing unless the service allows it.
     */
    RELAY,
    /** A domain that is set aside and never gets mail ({@code .invalid}, {@code example.com}; RFC 2606, RFC 6761). */
    RESERVED,
    /** What is typed where an address is asked for and none is given ({@code none@}, {@code noemail@}). */
    PLACEHOLDER
}
