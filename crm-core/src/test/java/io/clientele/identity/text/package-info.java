@NullMarked
package io.clientele.identity.text;

import org.jspecify.annotations.NullMarked;
