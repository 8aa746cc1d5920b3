package io.clientele.vat.einvoice;

/** How an electronic invoice is written. Immutable. */
public enum Syntax {
    /** Universal Business Language 2.1, OASIS. */
    UBL,
    /** Cross Industry Invoice D16B, UN/CEFACT. */
    CII
}
