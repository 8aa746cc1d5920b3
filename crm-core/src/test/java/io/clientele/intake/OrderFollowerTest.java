package io.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.contact.Contact;
import io.clientele.contact.Contacts;
import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.fixture.TestShop;
import io.clientele.identity.EmailIdentity;
import io.clientele.memory.InMemoryStorage;
import io.clientele.order.BuyerKey;
import io.clientele.order.HostOrders;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import io.clientele.order.Orders;
import io.clientele.source.Change;
import io.clientele.source.SourceKey;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OrderFollowerTest {
    private static final Tenant TENANT = TestShop.tenant().build();

    private final Host host = new Host();
    private final CrmStorage storage = new WithHostOrders(new InMemoryStorage(), host);
    private final OrderFollower follower = new OrderFollower(storage, TENANT, new EmailIdentity(), () -> TestShop.NOW);

    /** A host's orders, with a list of what has changed. */
    private static final class Host implements HostOrders {
        private final Map<OrderKey, Order> orders = new TreeMap<>();
        private final List<OrderKey> changes = new ArrayList<>();

        void write(Order order) {
            orders.put(order.key(), order);
            changes.add(order.key());
        }

        void delete(OrderKey key) {
            orders.remove(key);
            changes.add(key);
        }

        @Override
        public Changes changedSince(String cursor, int limit) {
            int from = cursor.equals(BEGINNING) ? 0 : Integer.parseInt(cursor);
            int to = Math.min(changes.size(), from + limit);
            return new Changes(changes.subList(from, to), Integer.toString(to), to < changes.size());
        }

        @Override
        public Change put(Order order) {
            throw new UnsupportedOperationException("The host writes its orders itself");
        }

        @Override
        public boolean remove(OrderKey key) {
            throw new UnsupportedOperationException("The host writes its orders itself");
        }

        @Override
        public Optional<Order> find(OrderKey key) {
            return Optional.ofNullable(orders.get(key));
        }

        @Override
        public List<Order> of(SourceKey buyer) {
            return orders.values().stream()
                    .filter(order -> BuyerKey.of(order).equals(Optional.of(buyer)))
                    .sorted(Comparator.comparing(Order::placedAt).thenComparing(Order::key))
                    .toList();
        }

        @Override
        public List<Order> page(Optional<OrderKey> after, int limit) {
            return orders.values().stream()
                    .filter(order ->
                            after.map(key -> order.key().compareTo(key) > 0).orElse(true))
                    .limit(limit)
                    .toList();
        }
    }

    private record WithHostOrders(CrmStorage real, Host host) implements CrmStorage {
        @Override
        public <R> R inTransaction(TenantId tenant, Function<UnitOfWork, R> work) {
            return real.inTransaction(
                    tenant,
                    unit -> work.apply(new UnitOfWork() {
                        @Override
                        public TenantId tenant() {
                            return tenant;
                        }

                        @Override
                        public <P> P port(Class<P> type) {
                            return type.equals(Orders.class) ? type.cast(host) : unit.port(type);
                        }
                    }));
        }
    }

    @Test
    void contactsFollowTheOrdersOfTheHost() {
        host.write(anns("1").build());
        host.write(anns("2").build());

        assertThat(follower.follow(100)).isEqualTo(new OrderFollower.Followed(2, false));
        assertThat(contacts())
                .singleElement()
                .satisfies(ann -> assertThat(ann.emails()).hasSize(1));
        assertThat(events()).contains(new Event.OrderAdded(new OrderKey("web", "1")));
    }

    @Test
    void theyFollowInPortionsAndGoOnWhereTheyStood() {
        for (int i = 0; i < 5; i++) {
            host.write(anns("" + i).build());
        }

        assertThat(follower.follow(2)).isEqualTo(new OrderFollower.Followed(2, true));
        assertThat(follower.follow(2)).isEqualTo(new OrderFollower.Followed(2, true));
        assertThat(follower.follow(2)).isEqualTo(new OrderFollower.Followed(1, false));
        assertThat(follower.follow(2)).isEqualTo(new OrderFollower.Followed(0, false));
    }

    @Test
    void anOrderThatIsAsItWasChangesNothing() {
        host.write(anns("1").build());
        follower.follow(100);
        List<Event> before = events();
        host.write(anns("1").build());

        assertThat(follower.follow(100)).isEqualTo(new OrderFollower.Followed(0, false));
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void anOrderThatGoesToAnotherBuyerLeavesNobodyBehind() {
        host.write(anns("1").build());
        follower.follow(100);
        Contact ann = contacts().get(0);
        host.write(TestShop.order("1")
                .buyer(TestShop.guest("paul@post.example", "Paul Krier"))
                .build());
        follower.follow(100);

        assertThat(contacts()).singleElement().isNotEqualTo(ann);
        assertThat(events())
                .contains(new Event.OrderReplaced(new OrderKey("web", "1")), new Event.ContactRemoved(ann.id()));
    }

    @Test
    void anOrderThatIsDeletedIsGone() {
        host.write(anns("1").build());
        follower.follow(100);
        host.delete(new OrderKey("web", "1"));
        follower.follow(100);

        assertThat(contacts()).isEmpty();
        assertThat(events()).contains(new Event.OrderRemoved(new OrderKey("web", "1")));
    }

    @Test
    void anOrderThatCameAndWentUnseenIsOfNoInterest() {
        host.write(anns("1").build());
        host.delete(new OrderKey("web", "1"));

        assertThat(follower.follow(100)).isEqualTo(new OrderFollower.Followed(0, false));
        assertThat(events()).isEmpty();
    }

    @Test
    void theContactsAreThoseOfAnIntakeOfTheSameOrders() {
        TestShop shop = new TestShop(TENANT);
        List<Order> orders = List.of(
                anns("1").build(),
                anns("2").status(OrderStatus.CANCELLED).build(),
                TestShop.order("3")
                        .buyer(TestShop.guest("paul@post.example", "Paul Krier"))
                        .build());
        orders.forEach(host::write);
        orders.forEach(order -> shop.take(Incoming.of(order)));
        follower.follow(1);
        follower.follow(100);

        assertThat(contacts()).isEqualTo(shop.contacts());
    }

    @Test
    void aStorageWithOrdersOfItsOwnIsNothingToFollow() {
        OrderFollower astray =
                new OrderFollower(new InMemoryStorage(), TENANT, new EmailIdentity(), () -> TestShop.NOW);

        assertThatThrownBy(() -> astray.follow(1)).isInstanceOf(IllegalStateException.class);
    }

    private static Order.Builder anns(String id) {
        return TestShop.order(id).buyer(TestShop.guest("ann@post.example", "Ann Weber"));
    }

    private List<Contact> contacts() {
        return storage.inTransaction(
                TENANT.id(), work -> work.port(Contacts.class).page(Optional.empty(), 100));
    }

    private List<Event> events() {
        return storage.inTransaction(
                TENANT.id(),
                work -> work.port(Outbox.class).page(0, 100).stream()
                        .map(Outbox.Entry::event)
                        .toList());
    }
}
