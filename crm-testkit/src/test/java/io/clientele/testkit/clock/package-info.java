@NullMarked
package io.clientele.testkit.clock;

import org.jspecify.annotations.NullMarked;
