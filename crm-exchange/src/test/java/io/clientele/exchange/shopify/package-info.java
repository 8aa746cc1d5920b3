/** Tests of the exports of Shopify. */
@NullMarked
package io.clientele.exchange.shopify;

import org.jspecify.annotations.NullMarked;
