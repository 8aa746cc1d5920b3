package io.clientele.vat.treatment;

/** Who owes the VAT. Immutable. */
public enum Debtor {
    /** The seller, or the marketplace that counts as the seller. */
    SELLER,
    /** The buyer. */
    BUYER,
    /** Whoever imports the goods. */
    IMPORTER,
    /** Nobody: there is none. */
    NOBODY
}
