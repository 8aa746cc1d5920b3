/** Channels for tests: they send nothing, and tell what they were asked to send. */
@NullMarked
package io.clientele.testkit.message;

import org.jspecify.annotations.NullMarked;
