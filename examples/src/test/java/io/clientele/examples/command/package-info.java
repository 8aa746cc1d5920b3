@NullMarked
package io.clientele.examples.command;

import org.jspecify.annotations.NullMarked;
