@NullMarked
package io.clientele.testkit.message;

import org.jspecify.annotations.NullMarked;
