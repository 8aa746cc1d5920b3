@NullMarked
package io.clientele.value;

import org.jspecify.annotations.NullMarked;
