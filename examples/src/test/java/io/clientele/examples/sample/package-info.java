/** Tests of the sample shop. */
@NullMarked
package io.clientele.examples.sample;

import org.jspecify.annotations.NullMarked;
