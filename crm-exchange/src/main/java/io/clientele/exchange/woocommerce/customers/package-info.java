/**
 * Customers of WooCommerce: the report that its Analytics offers for download, and the exports of the plugin Customer /
 * Order CSV Export (SkyVerge).
 */
@NullMarked
package io.clientele.exchange.woocommerce.customers;

import org.jspecify.annotations.NullMarked;
