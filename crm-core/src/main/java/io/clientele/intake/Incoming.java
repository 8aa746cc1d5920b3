package io.clientele.intake;

import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.order.Order;
import io.clientele.source.SourceRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that comes in. Immutable. */
public sealed interface Incoming {

    /** What it says about consent. */
    List<Claim> claims();

    /**
     * What something that comes in says about consent.
     *
     * @param key address, channel and purpose
     * @param state what it says
     * @param at when it happened, where that is known
     * @param proof what proves it
     */
    record Claim(ConsentKey key, ConsentState state, Optional<Instant> at, Optional<String> proof) {}

    /**
     * An order.
     *
     * @param order the order
     * @param claims what it says about the buyer's consent
     */
    record OfOrder(Order order, List<Claim> claims) implements Incoming {
        /** An order with what it says about consent. */
        public OfOrder {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A record of a person.
     *
     * @param record the record
     * @param claims what it says about the person's consent
     */
    record OfRecord(SourceRecord record, List<Claim> claims) implements Incoming {
        /** A record with what it says about consent. */
        public OfRecord {
            claims = List.copyOf(claims);
        }
    }

    /** An order that says nothing about consent. */
    static Incoming of(Order order) {
        return new OfOrder(order, List.of());
    }

    /** A record that says nothing about consent. */
    static Incoming of(SourceRecord record) {
        return new OfRecord(record, List.of());
    }

    /** The system that it comes from. */
    default String source() {
        return this instanceof OfOrder incoming
                ? incoming.order().key().source()
                : ((OfRecord) this).record().key().source();
    }
}
