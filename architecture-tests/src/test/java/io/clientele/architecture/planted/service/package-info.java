/** A package that breaks a rule. */
@NullMarked
package io.clientele.architecture.planted.service;

import org.jspecify.annotations.NullMarked;
