/**
 * A storage in memory: for tests, for trying things out, and for work on files that need not last. It defines what
 * every other storage must do.
 */
@NullMarked
package io.clientele.memory;

import org.jspecify.annotations.NullMarked;
