package io.clientele.intake;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import io.clientele.identity.IdentityResolver;
import io.clientele.order.BuyerKey;
import io.clientele.order.HostOrders;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.Orders;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.storage.AdapterState;
import io.clientele.storage.AdapterState.Entry;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Follows the orders that a host keeps in its own tables: brings the records of their buyers, the contacts and the
 * outbox up to date, as {@link Intake} does for orders that come in. Thread-safe.
 *
 * <p>Where it stands, and whose each order was when it was last seen, it keeps in {@link AdapterState}, in the
 * transaction in which it has followed. So it can be ended anywhere and called again, and an order that is as it was
 * changes nothing. It needs a storage whose {@code Orders} are {@link HostOrders}. A tenant's first day is not looked
 * at: the host shows the orders that are to count.
 *
 * <pre>{@code
 * OrderFollower follower = new OrderFollower(storage, tenant, new EmailIdentity(), clock);
 * while (follower.follow(500).more()) {
 *     // the host's scheduler may stop here and go on later
 * }
 * }</pre>
 */
public final class OrderFollower {
    private static final String CURSOR = "follow/orders/cursor";
    private static final String SEEN = "follow/orders/seen/";
    private static final int KEY_DIGITS = 32;

    private final CrmStorage storage;
    private final Tenant tenant;
    private final IdentityResolver identity;
    private final InstantSource clock;

    /**
     * A follower.
     *
     * @param clock says when tasks of people who are gone were closed
     */
    public OrderFollower(CrmStorage storage, Tenant tenant, IdentityResolver identity, InstantSource clock) {
        this.storage = storage;
        this.tenant = tenant;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * What one call came to.
     *
     * @param orders how many orders had been added, changed or removed
     * @param more whether there is more to follow
     */
    public record Followed(int orders, boolean more) {}

    /**
     * Follows some changes, in one transaction.
     *
     * @param limit how many orders are looked at, at most; some hundreds are a good measure
     * @throws IllegalArgumentException if the limit is not positive
     * @throws IllegalStateException if the storage has no {@link HostOrders}
     */
    public Followed follow(int limit) {
        checkArgument(limit > 0, "At least one order is looked at");
        Instant now = clock.instant();
        return storage.inTransaction(tenant.id(), work -> follow(work, limit, now));
    }

    private Followed follow(UnitOfWork work, int limit, Instant now) {
        if (!(work.port(Orders.class) instanceof HostOrders orders)) {
            throw new IllegalStateException("The storage keeps orders of its own: give it the port of the host's");
        }
        AdapterState state = work.port(AdapterState.class);
        String cursor = state.find(CURSOR).map(Entry::value).orElse(HostOrders.BEGINNING);
        HostOrders.Changes changes = orders.changedSince(cursor, limit);
        Portion portion = new Portion(work, tenant, identity, now, Witness.none());
        int followed = 0;
        for (OrderKey key : changes.orders()) {
            followed += follow(key, orders.find(key), state, portion) ? 1 : 0;
        }
        portion.finish();
        state.put(CURSOR, changes.next());
        return new Followed(followed, changes.more());
    }

    /** Whether an order is another than when it was last seen. */
    private static boolean follow(OrderKey key, Optional<Order> now, AdapterState state, Portion portion) {
        String place = SEEN
                + Hashing.sha256()
                        .hashString(key.source() + "\n" + key.id(), StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, KEY_DIGITS);
        Optional<Entry> seen = state.find(place);
        Optional<String> shown = now.map(OrderFollower::text);
        if (shown.equals(seen.map(Entry::value))) {
            return false;
        }
        portion.follow(key, seen.flatMap(entry -> buyer(entry.value())), seen.isPresent(), now);
        shown.ifPresentOrElse(
                text -> state.put(place, text), () -> seen.ifPresent(entry -> state.remove(place, entry.version())));
        return true;
    }

    /** The mark of an order, and its buyer. */
    private static String text(Order order) {
        String mark = Long.toHexString(LedgerEntry.mark(order));
        return BuyerKey.of(order)
                .map(buyer -> Cells.line(mark, buyer.source(), buyer.kind().name(), buyer.id()))
                .orElse(mark);
    }

    private static Optional<SourceKey> buyer(String text) {
        List<String> cells = Cells.of(text);
        return cells.size() == 1
                ? Optional.empty()
                : Optional.of(new SourceKey(cells.get(1), RecordKind.valueOf(cells.get(2)), cells.get(3)));
    }
}
