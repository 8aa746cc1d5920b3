package io.clientele.intake;

import io.clientele.identity.IdentityResolver;
import io.clientele.intake.Import.Stage;
import io.clientele.intake.Import.Undone;
import io.clientele.internal.json.OrderJson;
import io.clientele.internal.json.SourceRecordJson;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.Orders;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.Tenant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Takes an import back, one of its portions after the other, the last one first. Not thread-safe.
 *
 * <p>The versions of a thing lie on each other in the order in which the imports came. Taking one out puts what it
 * found in the place of what it left: for whoever comes next, a later import that found this version, or, where there
 * is none, in the storage.
 */
final class Undo {
    private final CrmStorage storage;
    private final Tenant tenant;
    private final IdentityResolver identity;
    private final ImportId id;
    private LaterMentions mentions;

    Undo(CrmStorage storage, Tenant tenant, IdentityResolver identity, LedgerHead head) {
        this.storage = storage;
        this.tenant = tenant;
        this.identity = identity;
        this.id = head.id();
        this.mentions = LaterMentions.of(storage, tenant.id(), head);
    }

    /** Takes the next portion back; whether there may be more. */
    boolean step(Instant now) {
        OptionalLong number = mentions.own().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(mentions.own().peek());
        List<Relation> noted = new ArrayList<>();
        OptionalLong clock = storage.inTransaction(tenant.id(), work -> {
            noted.clear();
            return step(work, number, noted, now);
        });
        if (clock.isEmpty()) {
            return startAgain();
        }
        mentions.own().poll();
        mentions.holdFrom(clock.getAsLong());
        noted.forEach(relation -> mentions.note(relation.mark(), relation.row()));
        return number.isPresent();
    }

    /** A version that a row has come to have to do with. */
    private record Relation(long mark, long row) {}

    /** The ledger has changed meanwhile. */
    private boolean startAgain() {
        Optional<LedgerHead> head = storage.inTransaction(tenant.id(), work -> new Ledger(work).head(id))
                .filter(found -> found.stage() == Stage.BEING_UNDONE);
        head.ifPresent(found -> mentions = LaterMentions.of(storage, tenant.id(), found));
        return head.isPresent();
    }

    /** What the clock shows afterwards; empty if the mentions do not hold any more, and nothing was done. */
    private OptionalLong step(UnitOfWork work, OptionalLong number, List<Relation> noted, Instant now) {
        Ledger ledger = new Ledger(work);
        Optional<LedgerHead> head = ledger.head(id).filter(found -> found.stage() == Stage.BEING_UNDONE);
        if (head.isEmpty() || !mentions.holdsAt(ledger.clock())) {
            return OptionalLong.empty();
        }
        if (number.isEmpty()) {
            ledger.keep(head.get().at(Stage.UNDONE));
            return OptionalLong.of(ledger.clock());
        }
        Undone undone = new Row(work, ledger, number.getAsLong(), noted, now).takeBack();
        ledger.remove(number.getAsLong());
        ledger.keep(head.get().plus(undone));
        return OptionalLong.of(ledger.tick());
    }

    /** One row of the ledger that is taken back. */
    private final class Row {
        private final Ledger ledger;
        private final long number;
        private final List<Relation> noted;
        private final Orders orders;
        private final SourceRecords records;
        private final Portion portion;
        private final Map<Long, LedgerRow> laterRows = new LinkedHashMap<>();
        private Undone undone = Undone.NOTHING;

        Row(UnitOfWork work, Ledger ledger, long number, List<Relation> noted, Instant now) {
            this.ledger = ledger;
            this.number = number;
            this.noted = noted;
            this.orders = work.port(Orders.class);
            this.records = work.port(SourceRecords.class);
            this.portion = new Portion(work, tenant, identity, now, Witness.none());
        }

        Undone takeBack() {
            List<LedgerEntry> entries =
                    new ArrayList<>(ledger.row(number).map(LedgerRow::entries).orElse(List.of()));
            Collections.reverse(entries);
            for (LedgerEntry entry : entries) {
                if (!isHandedOn(entry)) {
                    takeBack(entry);
                } else if (entry.kind() != LedgerEntry.Kind.EVIDENCE) {
                    count(new Undone(0, 0, 1, 0));
                }
            }
            laterRows.forEach(ledger::replace);
            portion.finish();
            return undone;
        }

        private void count(Undone one) {
            undone = undone.plus(one);
        }

        /** Whether a later import found what this one left, and so has it from now on. */
        private boolean isHandedOn(LedgerEntry entry) {
            for (long later : mentions.of(entry.to(), number)) {
                Optional<LedgerRow> row =
                        Optional.ofNullable(laterRows.get(later)).or(() -> ledger.row(later));
                if (row.isPresent() && row.get().takeOver(entry)) {
                    laterRows.put(later, row.get());
                    if (entry.hasFormer()) {
                        noted.add(new Relation(entry.from(), later));
                    }
                    return true;
                }
            }
            return false;
        }

        private void takeBack(LedgerEntry entry) {
            switch (entry.kind()) {
                case ORDER -> takeBackOrder(entry);
                case RECORD -> takeBackRecord(entry);
                case EVIDENCE -> count(new Undone(0, 0, 0, portion.claims().takeBack(entry.evidence()) ? 1 : 0));
            }
        }

        private void takeBackOrder(LedgerEntry entry) {
            OrderKey key = entry.orderKey();
            Optional<Order> now = orders.find(key).filter(order -> LedgerEntry.mark(order) == entry.to());
            if (now.isEmpty()) {
                count(new Undone(0, 0, 1, 0));
            } else if (entry.hasFormer()) {
                portion.put(OrderJson.read(entry.former()));
                count(new Undone(0, 1, 0, 0));
            } else {
                portion.remove(key);
                count(new Undone(1, 0, 0, 0));
            }
        }

        private void takeBackRecord(LedgerEntry entry) {
            SourceKey key = entry.recordKey();
            Optional<SourceRecord> now = records.find(key).filter(record -> LedgerEntry.mark(record) == entry.to());
            if (now.isEmpty()) {
                count(new Undone(0, 0, 1, 0));
            } else if (entry.hasFormer()) {
                portion.put(SourceRecordJson.read(entry.former()));
                count(new Undone(0, 1, 0, 0));
            } else {
                portion.remove(key);
                count(new Undone(1, 0, 0, 0));
            }
        }
    }
}
