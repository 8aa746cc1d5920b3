/** A package that breaks a rule. */
@NullMarked
package io.clientele.architecture.planted.internal;

import org.jspecify.annotations.NullMarked;
