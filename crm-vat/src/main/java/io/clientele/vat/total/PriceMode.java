package io.clientele.vat.total;

/** Whether prices bear the VAT in them. Immutable. */
public enum PriceMode {
    /** Without VAT, as between businesses. */
    NET,
    /** With VAT, as consumers see them. */
    GROSS
}
