@NullMarked
package io.clientele.money;

import org.jspecify.annotations.NullMarked;
