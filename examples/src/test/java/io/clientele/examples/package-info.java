@NullMarked
package io.clientele.examples;

import org.jspecify.annotations.NullMarked;
