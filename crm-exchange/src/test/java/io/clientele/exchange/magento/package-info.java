/** Tests of the exports of Magento. */
@NullMarked
package io.clientele.exchange.magento;

import org.jspecify.annotations.NullMarked;
