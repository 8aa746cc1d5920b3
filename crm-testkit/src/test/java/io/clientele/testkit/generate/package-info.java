@NullMarked
package io.clientele.testkit.generate;

import org.jspecify.annotations.NullMarked;
