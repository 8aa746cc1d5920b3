package io.clientele.identity;

import io.clientele.order.Order;
import io.clientele.order.Orders;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Dates the records that are made from orders, as of the latest order, where there are others to compare them with, and
 * takes the date off one that stands alone: nobody asks for it, and each further order would have to be written into
 * it. Not thread-safe.
 */
final class Dating {
    private final SourceRecords stored;
    private final Orders orders;

    Dating(UnitOfWork work) {
        this.stored = work.port(SourceRecords.class);
        this.orders = work.port(Orders.class);
    }

    /** The records of one person, dated or not as they are to be, and kept so. */
    List<SourceRecord> of(List<SourceRecord> person) {
        if (person.size() == 1) {
            return List.of(alone(person.get(0)));
        }
        orders.announceBuyers(
                person.stream().filter(Dating::lacksDate).map(SourceRecord::key).toList());
        return person.stream()
                .map(record -> lacksDate(record) ? keep(record.asOf(latest(record.key()))) : record)
                .toList();
    }

    /** A record that is the only one of its person. */
    SourceRecord alone(SourceRecord record) {
        return record.key().kind().isOfOrders() && record.recordedAt().isPresent()
                ? keep(record.asOf(Optional.empty()))
                : record;
    }

    private static boolean lacksDate(SourceRecord record) {
        return record.key().kind().isOfOrders() && record.recordedAt().isEmpty();
    }

    private Optional<Instant> latest(SourceKey buyer) {
        List<Order> placed = orders.of(buyer);
        return placed.isEmpty()
                ? Optional.empty()
                : Optional.of(placed.get(placed.size() - 1).placedAt());
    }

    private SourceRecord keep(SourceRecord record) {
        stored.put(record);
        return record;
    }
}
