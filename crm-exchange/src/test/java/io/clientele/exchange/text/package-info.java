/** Tests of the text layer. */
@NullMarked
package io.clientele.exchange.text;

import org.jspecify.annotations.NullMarked;
