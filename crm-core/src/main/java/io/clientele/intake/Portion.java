package io.clientele.intake;

import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.clientele.consent.ConsentKey;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.identity.IdentityResolver;
import io.clientele.order.BuyerKey;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderSummary;
import io.clientele.order.Orders;
import io.clientele.source.Change;
import io.clientele.source.IdentityKey;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import io.clientele.task.TaskDesk;
import io.clientele.tenant.Tenant;
import java.time.Instant;
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
 * What one transaction takes in or takes back, and what follows from it for the records that are made from orders and
 * for the contacts. Not thread-safe.
 *
 * <p>The record of a buyer follows from the orders of that buyer alone: who has none any more, because the last one
 * turned out to be another's, has no record. If both are one person, the contact and all that hangs on it go to the
 * other record.
 */
final class Portion {
    private final UnitOfWork work;
    private final Tenant tenant;
    private final IdentityResolver identity;
    private final Instant now;
    private final Orders orders;
    private final SourceRecords records;
    private final Outbox outbox;
    private final Contacts contacts;
    private final Claims claims;
    private final Witness witness;
    /** The new orders of each buyer; empty where others have changed, so that all of them are to be looked at. */
    private final Map<SourceKey, List<Order>> buyers = new LinkedHashMap<>();

    private final Set<SourceKey> changed = new HashSet<>();
    /** All that may have changed, in the order in which it came. */
    private final Set<SourceKey> touched = new LinkedHashSet<>();
    /** The records that go when all else is done. */
    private final Set<SourceKey> leaving = new LinkedHashSet<>();

    Portion(UnitOfWork work, Tenant tenant, IdentityResolver identity, Instant now, Witness witness) {
        this.work = work;
        this.tenant = tenant;
        this.identity = identity;
        this.now = now;
        this.orders = work.port(Orders.class);
        this.records = work.port(SourceRecords.class);
        this.outbox = work.port(Outbox.class);
        this.contacts = work.port(Contacts.class);
        this.claims = new Claims(work, now, witness);
        this.witness = witness;
    }

    List<Outcome> take(List<Incoming> things) {
        List<Outcome> outcomes = new ArrayList<>(things.size());
        announce(things);
        things.forEach(thing -> outcomes.add(take(thing)));
        finish();
        return outcomes;
    }

    private void announce(List<Incoming> things) {
        List<OrderKey> orderKeys = new ArrayList<>();
        List<SourceKey> recordKeys = new ArrayList<>();
        List<ConsentKey> consentKeys = new ArrayList<>();
        for (Incoming thing : things) {
            if (thing instanceof Incoming.OfOrder incoming) {
                orderKeys.add(incoming.order().key());
            } else {
                recordKeys.add(((Incoming.OfRecord) thing).record().key());
            }
            thing.claims().forEach(claim -> consentKeys.add(claim.key()));
        }
        orders.announce(orderKeys);
        records.announce(recordKeys);
        claims.announce(consentKeys);
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
            newClaim |= claims.believe(claim, thing.source());
        }
        return Outcome.of(change, newClaim);
    }

    private boolean isBeforeGoLive(Order order) {
        return tenant.goLive()
                .map(day -> LocalDate.ofInstant(order.placedAt(), tenant.zone()).isBefore(day))
                .orElse(false);
    }

    /** Brings the records that are made from orders, and the contacts, up to date with all that was put and removed. */
    void finish() {
        keepRecords();
        if (!changed.isEmpty()) {
            identity.resolve(work, touched.stream().filter(changed::contains).toList(), now);
        }
        if (!leaving.isEmpty()) {
            removeLeaving();
        }
    }

    private void keepRecords() {
        records.announce(buyers.keySet());
        orders.announceBuyers(
                buyers.keySet().stream().filter(this::needsAllOrders).toList());
        buyers.keySet().forEach(this::keepRecordOf);
    }

    /** Keeps an order in the place of the one there. */
    Change put(Order order) {
        Optional<Order> former = orders.find(order.key());
        witness.order(order.key(), former);
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

    /** Takes an order back. */
    void remove(OrderKey key) {
        Optional<Order> former = orders.find(key);
        witness.order(key, former);
        former.ifPresent(order -> {
            orders.remove(key);
            BuyerKey.of(order).ifPresent(buyer -> touchBuyer(buyer, List.of()));
            outbox.append(new Event.OrderRemoved(key));
        });
    }

    /**
     * An order was changed by somebody else, who has kept it already.
     *
     * @param former whose it was
     * @param wasThere whether it was known
     * @param order what it is now; empty if it is gone
     */
    void follow(OrderKey key, Optional<SourceKey> former, boolean wasThere, Optional<Order> order) {
        former.ifPresent(buyer -> touchBuyer(buyer, List.of()));
        order.flatMap(BuyerKey::of).ifPresent(buyer -> touchBuyer(buyer, List.of()));
        outbox.append(
                order.isEmpty()
                        ? new Event.OrderRemoved(key)
                        : wasThere ? new Event.OrderReplaced(key) : new Event.OrderAdded(key));
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

    /** Keeps a record in the place of the one there. */
    Change put(SourceRecord record) {
        Optional<SourceRecord> former = records.find(record.key());
        witness.record(record.key(), former);
        return put(former, record);
    }

    private Change put(Optional<SourceRecord> former, SourceRecord record) {
        Change change = records.put(record);
        if (change != Change.UNCHANGED) {
            touch(record.key());
            former.ifPresent(old -> touchMates(old, record));
        }
        return change;
    }

    /** Takes a record back. */
    void remove(SourceKey key) {
        witness.record(key, records.find(key));
        leaving.add(key);
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

    private void keepRecordOf(SourceKey buyer) {
        Optional<SourceRecord> former = records.find(buyer);
        Optional<SourceRecord> same = former.flatMap(record -> withNew(buyer, record));
        if (same.isPresent()) {
            put(former, same.get());
        } else if (needsAllOrders(buyer)) {
            keepRecordFrom(orders.of(buyer), buyer, former);
        } else {
            keepRecordFrom(byTime(newOf(buyer)), buyer, former);
        }
    }

    private void keepRecordFrom(List<Order> placed, SourceKey buyer, Optional<SourceRecord> former) {
        if (placed.isEmpty()) {
            leaving.add(buyer);
        } else {
            leaving.remove(buyer);
            put(former, BuyerRecord.of(buyer, placed, former));
        }
    }

    /** Who has no record has no orders but the new ones. */
    private boolean needsAllOrders(SourceKey buyer) {
        Optional<SourceRecord> record = records.find(buyer);
        return newOf(buyer).isEmpty()
                || record.filter(its -> withNew(buyer, its).isEmpty()).isPresent();
    }

    /** The record of a buyer whose new orders say nothing new: all the others need not be looked at. */
    private Optional<SourceRecord> withNew(SourceKey buyer, SourceRecord record) {
        List<Order> added = newOf(buyer);
        return added.isEmpty() ? Optional.empty() : BuyerRecord.with(record, added);
    }

    private List<Order> newOf(SourceKey buyer) {
        return buyers.getOrDefault(buyer, List.of());
    }

    private static List<Order> byTime(List<Order> orders) {
        return orders.stream().sorted(OrderSummary.byTime()).toList();
    }

    /** By now those who are one person with somebody who goes share a contact, which stays theirs. */
    private void removeLeaving() {
        Set<ContactId> theirs = new LinkedHashSet<>();
        leaving.forEach(key -> contacts.of(key).ifPresent(contact -> theirs.add(contact.id())));
        Set<IdentityKey> lost = new LinkedHashSet<>();
        leaving.forEach(key -> records.find(key).ifPresent(record -> {
            lost.addAll(IdentityKey.of(record));
            records.remove(key);
        }));
        Set<SourceKey> affected = new LinkedHashSet<>(leaving);
        lost.forEach(key -> records.with(key, 1).forEach(mate -> affected.add(mate.key())));
        identity.resolve(work, affected, now);
        theirs.stream().filter(id -> contacts.find(id).isEmpty()).forEach(id -> TaskDesk.endAllOf(work, id, now));
    }

    /** Takes back what gave consent. */
    Claims claims() {
        return claims;
    }
}
