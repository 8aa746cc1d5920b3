@NullMarked
package io.clientele.consent;

import org.jspecify.annotations.NullMarked;
