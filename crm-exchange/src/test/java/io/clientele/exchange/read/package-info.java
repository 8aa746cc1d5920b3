/** Tests of reading files. */
@NullMarked
package io.clientele.exchange.read;

import org.jspecify.annotations.NullMarked;
