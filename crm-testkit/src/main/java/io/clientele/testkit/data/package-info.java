/** Invented orders, records, contacts and sales for tests: the same ones in every run. */
@NullMarked
package io.clientele.testkit.data;

import org.jspecify.annotations.NullMarked;
