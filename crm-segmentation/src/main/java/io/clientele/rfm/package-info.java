/** Recency, frequency and monetary value: how lately, how often and for how much each customer bought. */
@NullMarked
package io.clientele.rfm;

import org.jspecify.annotations.NullMarked;
