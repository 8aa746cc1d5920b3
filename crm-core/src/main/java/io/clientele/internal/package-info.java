/** What the modules of this library share among themselves and no host sees. */
@NullMarked
package io.clientele.internal;

import org.jspecify.annotations.NullMarked;
