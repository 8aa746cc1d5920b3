/** Tests of the customers of WooCommerce. */
@NullMarked
package io.clientele.exchange.woocommerce.customers;

import org.jspecify.annotations.NullMarked;
