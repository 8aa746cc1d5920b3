/**
 * Source records: what one system says of one person.
 *
 * <p>The same person is a customer in the web shop, a guest in last year's orders and a member of the mailing list.
 * Each of these is a source record under a key of its own and stays as its system has it. Which records are one person
 * is worked out from them ({@code io.clientele.identity}) and can be worked out again, so that no fact loses its
 * source.
 */
@NullMarked
package io.clientele.source;

import org.jspecify.annotations.NullMarked;
