@NullMarked
package io.clientele.message;

import org.jspecify.annotations.NullMarked;
