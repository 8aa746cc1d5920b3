/** Tests of the files of WooCommerce. */
@NullMarked
package io.clientele.exchange.woocommerce;

import org.jspecify.annotations.NullMarked;
