/**
 * Magento: what the admin of a Magento 2 shop, or an Adobe Commerce one, exports. Orders come as the grid shows them,
 * amounts and days as text in the language of the admin; customers come as the main file of the import and export, with
 * password hashes and tokens that are passed over unread.
 */
@NullMarked
package io.clientele.exchange.magento;

import org.jspecify.annotations.NullMarked;
