@NullMarked
package io.clientele.testkit.vies;

import org.jspecify.annotations.NullMarked;
