/** What the contracts share and no host sees. */
@NullMarked
package io.clientele.testkit.internal;

import org.jspecify.annotations.NullMarked;
