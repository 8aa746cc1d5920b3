@NullMarked
package io.clientele.memory;

import org.jspecify.annotations.NullMarked;
