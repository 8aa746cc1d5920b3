package io.clientele.vat.treatment;

/** Whose sale it is, where a marketplace stands between (Art. 14a of Directive 2006/112/EC). Immutable. */
public enum Role {
    /** The seller's own, without a marketplace that counts as the supplier. */
    SELLER,
    /** The marketplace's, which counts as having bought and sold the goods itself. */
    PLATFORM,
    /** That of the seller behind the marketplace, whose consumer is known. */
    BEHIND_PLATFORM
}
