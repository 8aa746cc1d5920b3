@NullMarked
package io.clientele.address;

import org.jspecify.annotations.NullMarked;
