/**
 * PrestaShop: the customers of a PrestaShop shop, as its list in the back office exports them and as the file of its
 * import has them.
 */
@NullMarked
package io.clientele.exchange.prestashop;

import org.jspecify.annotations.NullMarked;
