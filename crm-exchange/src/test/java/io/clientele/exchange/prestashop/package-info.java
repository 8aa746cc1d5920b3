/** Tests of the customers of PrestaShop. */
@NullMarked
package io.clientele.exchange.prestashop;

import org.jspecify.annotations.NullMarked;
