package io.clientele.vat.treatment;

/** What is supplied, as far as the place of supply depends on it. Immutable. */
public enum SupplyKind {
    /** Goods. */
    GOODS,
    /** A telecommunications, broadcasting or electronic service (Art. 58), such as a download. */
    ELECTRONIC_SERVICE,
    /** Any other service. */
    SERVICE
}
