/**
 * Filters: questions about a customer to which the answer is yes or no.
 *
 * <p>A filter is a small tree: conditions on single facts ({@code country = LU}, {@code orders >= 5}, {@code last_order
 * not in last 90 days}), joined by {@code and}, {@code or} and {@code not}. It is written as text, or built from its
 * parts; a {@link io.clientele.filter.Filter} says what is asked, and a {@link io.clientele.filter.CompiledFilter}
 * answers it for one shop on one day. Segments, tasks, campaigns and exports all choose people by filters.
 *
 * <p>The answer is always yes or no, never "unknown". A condition is true if the customer has a value that passes it; a
 * missing value passes nothing. The negative forms, such as {@code !=} and {@code not in}, are true exactly when the
 * positive ones are false, and so for a missing value too: {@code country != LU} also finds those whose country nobody
 * knows.
 *
 * <p>{@link io.clientele.filter.Filter#parse} describes the text form, {@link io.clientele.filter.KnownText} and the
 * other fields what can be asked for.
 */
@NullMarked
package io.clientele.filter;

import org.jspecify.annotations.NullMarked;
