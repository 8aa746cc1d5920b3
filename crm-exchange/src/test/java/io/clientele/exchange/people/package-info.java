@NullMarked
package io.clientele.exchange.people;

import org.jspecify.annotations.NullMarked;
