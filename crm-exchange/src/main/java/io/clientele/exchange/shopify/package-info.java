/**
 * Shopify: what the admin of a Shopify shop exports. Orders come with a row for each line, of which only the first says
 * what concerns the whole order; customers come with a row each.
 */
@NullMarked
package io.clientele.exchange.shopify;

import org.jspecify.annotations.NullMarked;
