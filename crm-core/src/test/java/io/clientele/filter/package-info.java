@NullMarked
package io.clientele.filter;

import org.jspecify.annotations.NullMarked;
