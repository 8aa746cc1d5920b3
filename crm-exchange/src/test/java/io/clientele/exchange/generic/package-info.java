/** Tests of generic CSV. */
@NullMarked
package io.clientele.exchange.generic;

import org.jspecify.annotations.NullMarked;
