@NullMarked
package io.clientele.exchange.write;

import org.jspecify.annotations.NullMarked;
