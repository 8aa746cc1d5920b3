package io.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.contact.ContactId;
import io.clientele.contact.Tag;
import io.clientele.contact.Tags;
import io.clientele.event.Event;
import io.clientele.fixture.TestShop;
import io.clientele.order.Buyer;
import io.clientele.order.BuyerKey;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import io.clientele.person.PersonName;
import io.clientele.profile.CustomerProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes again, late, changed or too early. */
class IntakeChangesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final TestShop shop = new TestShop();

    @Test
    void theSameAgainIsUnchangedAndTellsNobody() {
        Incoming order = Incoming.of(anns("1").build());
        Incoming member = Incoming.of(TestShop.member("m", "ann@post.example").build());
        assertThat(shop.take(order, member)).containsExactly(Outcome.IMPORTED, Outcome.IMPORTED);
        List<Event> events = shop.events();

        assertThat(shop.take(member, order, order)).containsOnly(Outcome.UNCHANGED);
        assertThat(shop.events()).isEqualTo(events);
    }

    @Test
    void twiceInOnePortionIsOnce() {
        Incoming order = Incoming.of(anns("1").build());

        assertThat(shop.take(order, order)).containsExactly(Outcome.IMPORTED, Outcome.UNCHANGED);
        assertThat(shop.profile().orders()).isEqualTo(1);
    }

    @Test
    void anEditedOrderIsUpdatedAndTold() {
        shop.take(Incoming.of(anns("1").build()));

        assertThat(shop.take(Incoming.of(anns("1").status(OrderStatus.CANCELLED).build())))
                .containsExactly(Outcome.UPDATED);
        assertThat(shop.profile().orders()).isZero();
        assertThat(shop.events()).contains(new Event.OrderReplaced(new OrderKey("web", "1")));
    }

    @Test
    void anOrderThatTurnsOutToBeAnothersCountsForThatPersonAlone() {
        shop.take(Incoming.of(anns("1").build()), Incoming.of(anns("2").build()));
        shop.take(Incoming.of(pauls("2").build()));

        assertThat(shop.profiles(TODAY)).extracting(CustomerProfile::orders).containsExactlyInAnyOrder(1, 1);
    }

    @Test
    void whoeverNoOrderNamesAnyMoreIsNotKnownWhateverThePortions() {
        shop.take(Incoming.of(anns("1").build()), Incoming.of(pauls("1").build()));
        TestShop oneByOne = new TestShop();
        oneByOne.take(Incoming.of(anns("1").build()));
        ContactId ann = oneByOne.contacts().get(0).id();
        oneByOne.take(Incoming.of(pauls("1").build()));

        assertThat(shop.contacts()).hasSize(1).isEqualTo(oneByOne.contacts());
        assertThat(shop.profiles(TODAY)).extracting(CustomerProfile::orders).containsExactly(1);
        assertThat(oneByOne.contact(ann)).isEmpty();
        assertThat(oneByOne.events()).contains(new Event.ContactRemoved(ann));
    }

    @Test
    void aGuestWhoseOrdersGoToAnAccountOfTheSameAddressTakesTagsAndNotesAlong() {
        shop.take(Incoming.of(anns("1").build()));
        ContactId guest = shop.contacts().get(0).id();
        shop.in(work -> work.port(Tags.class).add(guest, Tag.manual("regular")));
        shop.take(Incoming.of(TestShop.order("1")
                .buyer(Buyer.builder()
                        .from(TestShop.guest("ann@post.example", "Ann Weber"))
                        .customerId("7")
                        .build())
                .build()));

        assertThat(shop.contacts()).singleElement().satisfies(account -> {
            assertThat(account.customerIds()).containsExactly("7");
            assertThat(account.records()).hasSize(1);
            assertThat(shop.contact(guest)).contains(account);
            assertThat(tags(account.id())).containsExactly(Tag.manual("regular"));
        });
    }

    @Test
    void whatSomebodyWroteOnAContactThatIsGoneIsThereAgainWithTheContact() {
        shop.take(Incoming.of(anns("1").build()));
        ContactId ann = shop.contacts().get(0).id();
        shop.in(work -> work.port(Tags.class).add(ann, Tag.manual("regular")));
        shop.take(Incoming.of(pauls("1").build()));
        assertThat(shop.contact(ann)).isEmpty();
        shop.take(Incoming.of(anns("2").build()));

        assertThat(shop.contact(ann)).isPresent();
        assertThat(tags(ann)).containsExactly(Tag.manual("regular"));
    }

    private List<Tag> tags(ContactId contact) {
        return shop.in(work -> List.copyOf(work.port(Tags.class).of(contact)));
    }

    @Test
    void aTypingErrorThatWasMadeGoodIsTheSamePerson() {
        shop.take(Incoming.of(TestShop.order("1")
                .buyer(TestShop.guest("ann@post.example", "Ann Wbeer"))
                .build()));
        shop.take(Incoming.of(anns("1").build()));

        assertThat(shop.profile().orders()).isEqualTo(1);
    }

    @Test
    void anOrderOfNobodyIsKeptAndBelongsToNobody() {
        Order order = TestShop.order("1").build();

        assertThat(shop.take(Incoming.of(order))).containsExactly(Outcome.IMPORTED);
        assertThat(shop.contacts()).isEmpty();
        assertThat(shop.orders()).containsExactly(order);
    }

    @Test
    void ofValuesThatDisagreeTheLatestOrderSaysWhichIsRight() {
        shop.take(
                Incoming.of(accounts("2", "2026-03-01T10:00:00Z", "Ann Thill")),
                Incoming.of(accounts("1", "2026-02-01T10:00:00Z", "Ann Weber")));

        assertThat(shop.contacts()).singleElement().satisfies(ann -> {
            assertThat(ann.name()).map(PersonName::full).contains("Ann Thill");
            assertThat(ann.since()).contains(Instant.parse("2026-02-01T10:00:00Z"));
        });
    }

    private static Order accounts(String id, String at, String name) {
        return TestShop.order(id)
                .placedAt(Instant.parse(at))
                .buyer(Buyer.builder()
                        .customerId("7")
                        .name(PersonName.ofFull(name))
                        .build())
                .build();
    }

    @Test
    void ordersOfDaysBeforeTheFirstOneAreLeftOut() {
        TestShop young = new TestShop(TestShop.tenant()
                .zone(ZoneId.of("Europe/Luxembourg"))
                .goLive(LocalDate.of(2026, 1, 1))
                .build());
        Instant lastMinute = Instant.parse("2025-12-31T22:59:59Z");

        assertThat(young.take(
                        Incoming.of(anns("1").placedAt(lastMinute).build()),
                        Incoming.of(
                                pauls("2").placedAt(lastMinute.plusSeconds(1)).build())))
                .containsExactly(Outcome.BEFORE_GO_LIVE, Outcome.IMPORTED);
        assertThat(young.contacts())
                .singleElement()
                .satisfies(paul -> assertThat(paul.records())
                        .containsExactly(BuyerKey.of(pauls("2").build()).orElseThrow()));
    }

    @Test
    void nothingIsKeptOfAPortionThatFails() {
        TestShop failing = new TestShop(TestShop.tenant().build(), (work, changed) -> {
            throw new IllegalStateException("The resolver fails");
        });

        assertThatThrownBy(() -> failing.take(Incoming.of(anns("1").build()))).hasMessage("The resolver fails");
        assertThat(failing.orders()).isEmpty();
        assertThat(failing.events()).isEmpty();
    }

    @Test
    void eventsAreToldInTheOrderOfWhatHappened() {
        shop.take(Incoming.of(anns("1").build()));
        shop.take(Incoming.of(TestShop.member("m", "ann@post.example")
                .name(PersonName.ofFull("Ann Weber-Thill"))
                .build()));

        var ann = shop.contacts().get(0).id();
        assertThat(shop.events())
                .containsExactly(
                        new Event.OrderAdded(new OrderKey("web", "1")),
                        new Event.ContactAdded(ann),
                        new Event.ContactChanged(ann));
    }

    private static Order.Builder anns(String id) {
        return TestShop.order(id).buyer(TestShop.guest("ann@post.example", "Ann Weber"));
    }

    private static Order.Builder pauls(String id) {
        return TestShop.order(id).buyer(TestShop.guest("paul@post.example", "Paul Krier"));
    }
}
