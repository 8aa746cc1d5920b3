/** The benchmarks behind the figures in the documentation. */
@NullMarked
package io.clientele.benchmarks;

import org.jspecify.annotations.NullMarked;
