package io.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.contact.LifecycleStatus;
import io.clientele.identity.EmailIdentity;
import io.clientele.memory.InMemoryStorage;
import io.clientele.money.Money;
import io.clientele.order.Buyer;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileReader;
import io.clientele.profile.ProfileRules;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.profile.PurchaseDays;
import io.clientele.source.Membership;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntakeTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Tenant SHOP =
            Tenant.builder().id(TenantId.of("shop")).name("Shop").currency(EUR).build();

    private final InMemoryStorage storage = new InMemoryStorage();
    private final Intake intake =
            new Intake(storage, SHOP, new EmailIdentity(), () -> Instant.parse("2026-06-30T00:00:00Z"));

    @Test
    void ordersAndAudienceMembersWithOneAddressAreOneContact() {
        intake.take(List.of(
                Incoming.of(order("1", "Ann@Post.example", "Ann Weber", "2026-01-05T10:00:00Z", 2_000)),
                Incoming.of(order("2", "ann@post.example", "Weber, Ann", "2026-06-05T10:00:00Z", 3_050)),
                Incoming.of(member("m1", "ANN@post.example"))));

        assertThat(profiles()).singleElement().satisfies(ann -> {
            assertThat(ann.orders()).isEqualTo(2);
            assertThat(ann.totalSpent()).isEqualTo(Money.ofMinor(5_050, EUR));
            assertThat(ann.averageOrderValue()).contains(Money.ofMinor(2_525, EUR));
            assertThat(ann.membership()).contains(Membership.SUBSCRIBED);
            assertThat(ann.status()).isEqualTo(LifecycleStatus.REPEAT);
            assertThat(ann.lastOrder()).contains(LocalDate.of(2026, 6, 5));
            assertThat(ann.purchaseDays())
                    .isEqualTo(PurchaseDays.of(List.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 6, 5))));
        });
    }

    @Test
    void whatAPersonSaidLastHoldsWhicheverWayTheOrderWasPlaced() {
        Order asGuest = order("1", "ann@post.example", "Ann Weber", "2026-01-05T10:00:00Z", 2_000);
        Order fromAccount =
                withAccount(order("2", "ann@post.example", "Ann Weber-Thill", "2026-02-05T10:00:00Z", 2_000));
        Order asGuestAgain = order("3", "ann@post.example", "Ann Weber", "2026-03-05T10:00:00Z", 2_000);

        intake.take(List.of(Incoming.of(asGuest)));
        intake.take(List.of(Incoming.of(fromAccount)));
        assertThat(names()).containsExactly("Ann Weber-Thill");

        intake.take(List.of(Incoming.of(asGuestAgain)));
        assertThat(names()).containsExactly("Ann Weber");
    }

    @Test
    void whoStandsAloneOrdersAgainWithoutBeingWrittenAgain() {
        intake.take(List.of(Incoming.of(order("1", "ann@post.example", "Ann Weber", "2026-01-05T10:00:00Z", 1_000))));
        SourceRecord before = onlyRecord();

        intake.take(List.of(Incoming.of(order("2", "ann@post.example", "Ann Weber", "2026-02-05T10:00:00Z", 1_000))));

        assertThat(onlyRecord()).isSameAs(before);
        assertThat(before.recordedAt()).isEmpty();
    }

    private SourceRecord onlyRecord() {
        return storage.inTransaction(
                SHOP.id(),
                work -> work.port(SourceRecords.class)
                        .page(Optional.empty(), 10)
                        .get(0));
    }

    private List<String> names() {
        return profiles().stream()
                .map(one -> one.name().map(PersonName::full).orElse(""))
                .toList();
    }

    private static Order withAccount(Order order) {
        return Order.builder()
                .from(order)
                .buyer(Buyer.builder().from(order.buyer()).customerId("7").build())
                .build();
    }

    @Test
    void theSameOrderAgainChangesNothing() {
        Order order = order("1", "ann@post.example", "Ann Weber", "2026-01-05T10:00:00Z", 2_000);

        assertThat(intake.take(List.of(Incoming.of(order)))).containsExactly(Outcome.IMPORTED);
        assertThat(intake.take(List.of(Incoming.of(order)))).containsExactly(Outcome.UNCHANGED);
    }

    @Test
    void anAddressThatFourUnrelatedPeopleUsedJoinsNobody() {
        List<String> names = List.of("Ann Weber", "Li Wei", "Paul Muller", "Zoe Thill");
        for (int i = 0; i < names.size(); i++) {
            intake.take(List.of(
                    Incoming.of(order("" + i, "relay@market.example", names.get(i), "2026-01-05T10:00:00Z", 1_000))));
        }

        assertThat(profiles())
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.emails()).isEmpty());
    }

    private List<CustomerProfile> profiles() {
        return storage.inTransaction(
                SHOP.id(),
                work -> ProfileSnapshot.of(
                                new ProfileReader(work, SHOP, ProfileRules.standard(), LocalDate.of(2026, 6, 30)))
                        .profiles());
    }

    private static Order order(String id, String email, String name, String at, long cents) {
        return Order.builder()
                .key(new OrderKey("web", id))
                .buyer(Buyer.builder()
                        .email(EmailAddress.of(email))
                        .name(PersonName.ofFull(name))
                        .build())
                .status(OrderStatus.COMPLETED)
                .placedAt(Instant.parse(at))
                .total(Money.ofMinor(cents, EUR))
                .build();
    }

    private static SourceRecord member(String id, String email) {
        return SourceRecord.builder()
                .key(new SourceKey("mailchimp", RecordKind.MEMBER, id))
                .addEmails(EmailAddress.of(email))
                .membership(Membership.SUBSCRIBED)
                .build();
    }
}
