/**
 * WooCommerce: orders from the REST API, version 3, and from the CSV files of its two most used export plugins.
 *
 * <p>Guests are customer 0; what was paid back stands beside the total; times are the site's local ones, and in UTC
 * where their name ends in {@code _gmt}.
 */
@NullMarked
package io.clientele.exchange.woocommerce;

import org.jspecify.annotations.NullMarked;
