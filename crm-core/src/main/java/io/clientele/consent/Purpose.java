package io.clientele.consent;

/** What somebody is written to for. */
public enum Purpose {
    /** To sell something; it needs consent. */
    MARKETING,
    /** To carry out an order or answer a request; it needs no consent, and no complaint or bounce. */
    TRANSACTIONAL
}
