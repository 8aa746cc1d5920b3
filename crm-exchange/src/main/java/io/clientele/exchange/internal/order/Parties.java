package io.clientele.exchange.internal.order;

import io.clientele.address.PostalAddress;
import io.clientele.order.Buyer;
import java.util.Optional;

/**
 * Who placed an order, whom the bill was for, and where it went. Immutable.
 *
 * @param buyer who placed it
 * @param billing whom the bill was for
 * @param shipping where it went
 */
record Parties(Buyer buyer, Optional<PostalAddress> billing, Optional<PostalAddress> shipping) {}
