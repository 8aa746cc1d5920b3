@NullMarked
package io.clientele.internal;

import org.jspecify.annotations.NullMarked;
