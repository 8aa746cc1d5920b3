@NullMarked
package io.clientele.testkit.data;

import org.jspecify.annotations.NullMarked;
