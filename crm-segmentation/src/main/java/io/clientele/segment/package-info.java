/** Segments: named groups of customers who have something in common that a shop acts on. */
@NullMarked
package io.clientele.segment;

import org.jspecify.annotations.NullMarked;
