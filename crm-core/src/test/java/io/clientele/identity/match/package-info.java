@NullMarked
package io.clientele.identity.match;

import org.jspecify.annotations.NullMarked;
