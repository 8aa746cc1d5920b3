/** Plain lists of people: one row for each record of a person, from whatever system. */
@NullMarked
package io.clientele.exchange.people;

import org.jspecify.annotations.NullMarked;
