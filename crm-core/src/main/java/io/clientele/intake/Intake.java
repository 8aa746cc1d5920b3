package io.clientele.intake;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.contact.Contacts;
import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.identity.IdentityResolver;
import io.clientele.order.BuyerKey;
import io.clientele.order.Order;
import io.clientele.order.Orders;
import io.clientele.source.Change;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.Tenant;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Stores orders and records as they come in, and keeps the contacts up to date.
 *
 * <p>Each call is one transaction: all of it is kept, with the contacts and events that follow from it, or nothing. The
 * same things in other portions end in the same state, and things that are known already change nothing. Thread-safe.
 *
 * <pre>{@code
 * Intake intake = new Intake(storage, tenant, new EmailIdentity(), clock);
 * List<Outcome> outcomes = intake.take(List.of(Incoming.of(order)));
 * }</pre>
 */
public final class Intake {
    private final CrmStorage storage;
    private final Tenant tenant;
    private final IdentityResolver identity;
    private final InstantSource clock;

    /**
     * An intake.
     *
     * @param clock says when a consent was learnt of which nobody knows when it was given
     */
    public Intake(CrmStorage storage, Tenant tenant, IdentityResolver identity, InstantSource clock) {
        this.storage = storage;
        this.tenant = tenant;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Takes in some things, in one transaction; some hundreds at a time are a good measure.
     *
     * @return what became of each, in their order
     */
    public List<Outcome> take(List<Incoming> things) {
        Instant now = clock.instant();
        return storage.inTransaction(tenant.id(), work -> new Portion(work, now).take(things));
    }

    /** What one transaction takes in. */
    private final class Portion {
        private final UnitOfWork work;
        private final Instant now;
        private final Orders orders;
        private final SourceRecords records;
        private final Consents consents;
        private final Outbox outbox;
        private final Contacts contacts;
        /** The new orders of each buyer; empty where others have changed, so that all of them are to be looked at. */
        private final Map<SourceKey, List<Order>> buyers = new LinkedHashMap<>();

        private final Set<SourceKey> changed = new HashSet<>();
        /** All that may have changed, in the order in which it came. */
        private final Set<SourceKey> touched = new LinkedHashSet<>();

        Portion(UnitOfWork work, Instant now) {
            this.work = work;
            this.now = now;
            this.orders = work.port(Orders.class);
            this.records = work.port(SourceRecords.class);
            this.consents = work.port(Consents.class);
            this.outbox = work.port(Outbox.class);
            this.contacts = work.port(Contacts.class);
        }

        List<Outcome> take(List<Incoming> things) {
            List<Outcome> outcomes = new ArrayList<>(things.size());
            things.forEach(thing -> outcomes.add(take(thing)));
            buyers.keySet().forEach(this::keepRecordOf);
            if (!changed.isEmpty()) {
                identity.resolve(
                        work, touched.stream().filter(changed::contains).toList());
            }
            return outcomes;
        }

        private Outcome take(Incoming thing) {
            if (thing instanceof Incoming.OfOrder incoming && isBeforeGoLive(incoming.order())) {
                return Outcome.BEFORE_GO_LIVE;
            }
            Change change = thing instanceof Incoming.OfOrder incoming
                    ? put(incoming.order())
                    : put(((Incoming.OfRecord) thing).record());
            boolean newClaim = false;
            for (Incoming.Claim claim : thing.claims()) {
                newClaim |= believe(claim, thing.source());
            }
            return Outcome.of(change, newClaim);
        }

        private boolean isBeforeGoLive(Order order) {
            return tenant.goLive()
                    .map(day ->
                            LocalDate.ofInstant(order.placedAt(), tenant.zone()).isBefore(day))
                    .orElse(false);
        }

        private Change put(Order order) {
            Optional<Order> former = orders.find(order.key());
            if (former.isPresent() && former.get().equals(order)) {
                return Change.UNCHANGED;
            }
            Optional<SourceKey> buyer = BuyerKey.of(order);
            former.flatMap(BuyerKey::of)
                    .filter(one -> !buyer.equals(Optional.of(one)))
                    .ifPresent(this::leave);
            Change change = orders.put(order);
            buyer.ifPresent(its -> touchBuyer(its, change == Change.ADDED ? List.of(order) : List.of()));
            outbox.append(
                    change == Change.ADDED ? new Event.OrderAdded(order.key()) : new Event.OrderReplaced(order.key()));
            return change;
        }

        /** An order goes to another buyer: what the one whom it leaves was known by until now is kept first. */
        private void leave(SourceKey buyer) {
            if (buyers.containsKey(buyer)) {
                keepRecordOf(buyer);
            }
            touchBuyer(buyer, List.of());
        }

        private void touchBuyer(SourceKey buyer, List<Order> added) {
            buyers.merge(buyer, added, Portion::both);
            touched.add(buyer);
        }

        private static List<Order> both(List<Order> some, List<Order> more) {
            return some.isEmpty() || more.isEmpty() ? List.of() : Lists.newArrayList(Iterables.concat(some, more));
        }

        private Change put(SourceRecord record) {
            Optional<SourceRecord> former = records.find(record.key());
            Change change = records.put(record);
            if (change != Change.UNCHANGED) {
                touch(record.key());
                former.ifPresent(old -> touchMates(old, record));
            }
            return change;
        }

        private void touch(SourceKey record) {
            touched.add(record);
            changed.add(record);
        }

        /** Those who shared with a record what it no longer has may now belong together in another way. */
        private void touchMates(SourceRecord old, SourceRecord now) {
            Sets.difference(IdentityKey.of(old), IdentityKey.of(now))
                    .forEach(gone -> records.with(gone, 1).forEach(mate -> touch(mate.key())));
        }

        /**
         * Whoever was once named by an order stays known, even if no order names them any more; but what is known of
         * them is then of no time, so that every other record is believed before it.
         */
        private void keepRecordOf(SourceKey buyer) {
            Optional<SourceRecord> later = later(buyer);
            if (later.isPresent()) {
                keepAsOf(later.get());
                return;
            }
            List<Order> placed = orders.of(buyer);
            if (placed.isEmpty()) {
                records.find(buyer).map(BuyerRecord::withoutOrders).ifPresent(this::put);
            } else {
                put(BuyerRecord.of(buyer, placed));
            }
        }

        /** The record of a buyer whose new orders say nothing new: all the others need not be looked at. */
        private Optional<SourceRecord> later(SourceKey buyer) {
            List<Order> added = buyers.getOrDefault(buyer, List.of());
            return added.isEmpty()
                    ? Optional.empty()
                    : records.find(buyer).flatMap(record -> BuyerRecord.after(record, added));
        }

        /** Of when a record is matters to a contact only if there are others to compare it with. */
        private void keepAsOf(SourceRecord record) {
            records.put(record);
            if (contacts.of(record.key())
                    .map(contact -> contact.records().size() != 1)
                    .orElse(true)) {
                touch(record.key());
            }
        }

        private boolean believe(Incoming.Claim claim, String source) {
            List<ConsentEvidence> known = consents.of(claim.key());
            if (claim.at().isEmpty() && isLastWordOf(source, claim, known)) {
                return false;
            }
            ConsentState before = ConsentState.of(known);
            boolean added = consents.add(new ConsentEvidence(
                    claim.key(), claim.state(), source, claim.at().orElse(now), claim.proof()));
            ConsentState after = added ? consents.state(claim.key()) : before;
            if (after != before) {
                outbox.append(new Event.ConsentChanged(claim.key(), after));
            }
            return added;
        }

        private boolean isLastWordOf(String source, Incoming.Claim claim, List<ConsentEvidence> known) {
            return known.stream()
                    .filter(evidence -> evidence.source().equals(source))
                    .reduce((earlier, later) -> later)
                    .map(last -> last.state() == claim.state() && last.proof().equals(claim.proof()))
                    .orElse(false);
        }
    }
}
