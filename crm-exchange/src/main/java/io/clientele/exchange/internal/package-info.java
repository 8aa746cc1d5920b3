/** Internal: how JSON files are read, in terms of a library that no host needs to see. It may change any day. */
@NullMarked
package io.clientele.exchange.internal;

import org.jspecify.annotations.NullMarked;
