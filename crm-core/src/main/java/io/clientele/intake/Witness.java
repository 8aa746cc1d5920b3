package io.clientele.intake;

import io.clientele.consent.ConsentEvidence;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.util.Optional;

/** Sees what a portion meets before it changes it. */
interface Witness {

    /** An order is about to be put or removed. */
    void order(OrderKey key, Optional<Order> former);

    /** A record that was given, and not made from orders, is about to be put or removed. */
    void record(SourceKey key, Optional<SourceRecord> former);

    /** Evidence was given, which was new or known already. */
    void evidence(ConsentEvidence evidence, boolean added);

    /** Nobody who sees anything. */
    static Witness none() {
        return new Witness() {
            @Override
            public void order(OrderKey key, Optional<Order> former) {
                // Nobody remembers.
            }

            @Override
            public void record(SourceKey key, Optional<SourceRecord> former) {
                // Nobody remembers.
            }

            @Override
            public void evidence(ConsentEvidence evidence, boolean added) {
                // Nobody remembers.
            }
        };
    }
}
