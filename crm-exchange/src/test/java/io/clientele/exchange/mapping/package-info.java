/** Tests of mapping files. */
@NullMarked
package io.clientele.exchange.mapping;

import org.jspecify.annotations.NullMarked;
