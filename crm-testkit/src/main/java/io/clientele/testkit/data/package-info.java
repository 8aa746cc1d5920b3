/** Invented orders, records and contacts for tests: the same ones in every run. */
@NullMarked
package io.clientele.testkit.data;

import org.jspecify.annotations.NullMarked;
