/** Clocks that tests set: the library reads no other clock than the one that it is given. */
@NullMarked
package io.clientele.testkit.clock;

import org.jspecify.annotations.NullMarked;
