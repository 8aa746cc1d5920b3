@NullMarked
package io.clientele.identity.email;

import org.jspecify.annotations.NullMarked;
