/** A package that breaks a rule. */
@NullMarked
package io.clientele.architecture.planted.first;

import org.jspecify.annotations.NullMarked;
