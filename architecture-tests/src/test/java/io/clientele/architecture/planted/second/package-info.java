/** A package that breaks a rule. */
@NullMarked
package io.clientele.architecture.planted.second;

import org.jspecify.annotations.NullMarked;
