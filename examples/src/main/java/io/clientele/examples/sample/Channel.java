package io.clientele.examples.sample;

/** Where an order was placed. */
enum Channel {
    /** The shop's first site, until June 2025. */
    WOOCOMMERCE,
    /** The shop's second site, from July 2025. */
    SHOPIFY,
    /** The till, which came with the second site. */
    TILL,
    MARKETPLACE,
    /** Market days on Saturday. */
    STALL
}
