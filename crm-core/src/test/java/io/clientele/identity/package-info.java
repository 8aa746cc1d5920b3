@NullMarked
package io.clientele.identity;

import org.jspecify.annotations.NullMarked;
