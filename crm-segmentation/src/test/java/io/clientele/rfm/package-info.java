@NullMarked
package io.clientele.rfm;

import org.jspecify.annotations.NullMarked;
