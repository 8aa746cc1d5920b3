/** Tests of values, and the reading of files into lists for the tests of all formats. */
@NullMarked
package io.clientele.exchange.internal.value;

import org.jspecify.annotations.NullMarked;
