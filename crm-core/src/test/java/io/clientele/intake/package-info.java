@NullMarked
package io.clientele.intake;

import org.jspecify.annotations.NullMarked;
