package io.clientele.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.contact.LifecycleStatus;
import io.clientele.fixture.TestShop;
import io.clientele.intake.Incoming;
import io.clientele.money.Money;
import io.clientele.order.Buyer;
import io.clientele.order.Order;
import io.clientele.order.OrderStatus;
import io.clientele.person.EmailAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Profiles are what a slow look over all orders says, and the columns are what the profiles say. */
class ProfileLawsTest {
    private static final String SEED = "20260630";
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final ZoneId ZONE = ZoneId.of("Europe/Luxembourg");
    private static final Set<OrderStatus> COUNTED = EnumSet.of(
            OrderStatus.NONE,
            OrderStatus.PAID,
            OrderStatus.PROCESSING,
            OrderStatus.COMPLETED,
            OrderStatus.PARTLY_REFUNDED,
            OrderStatus.UNKNOWN);

    @Property(tries = 250, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void aProfileIsWhatItsOrdersSay(
            @ForAll("orders") List<Order> orders, @ForAll @IntRange(min = 0, max = 130) int daysAgo) {
        LocalDate asOf = LAST.minusDays(daysAgo);

        for (CustomerProfile profile : shop(orders).profiles(asOf)) {
            List<Order> seen = orders.stream()
                    .filter(order -> order.buyer().email().equals(profile.email()))
                    .filter(order -> !day(order).isAfter(asOf))
                    .sorted(Comparator.comparing(Order::placedAt))
                    .toList();
            List<Order> purchases =
                    seen.stream().filter(ProfileLawsTest::isPurchase).toList();
            assertThat(profile.orders()).isEqualTo(purchases.size());
            assertThat(profile.firstOrder())
                    .isEqualTo(purchases.stream().findFirst().map(ProfileLawsTest::day));
            assertThat(profile.lastOrder())
                    .isEqualTo(purchases.stream().reduce((a, b) -> b).map(ProfileLawsTest::day));
            assertThat(profile.totalSpent().minorUnits()).isEqualTo(spent(seen, "EUR"));
            assertThat(profile.otherSpent().in(Currency.getInstance("CHF")).minorUnits())
                    .isEqualTo(spent(seen, "CHF"));
            assertThat(profile.status()).isEqualTo(status(purchases, asOf));
        }
    }

    private static boolean isPurchase(Order order) {
        return COUNTED.contains(order.status()) && order.total().isPositive() && kept(order) > 0;
    }

    private static long kept(Order order) {
        return order.total().minorUnits()
                - order.refunded().map(Money::minorUnits).orElse(0L);
    }

    private static long spent(List<Order> orders, String currency) {
        return orders.stream()
                .filter(order -> order.total().currency().getCurrencyCode().equals(currency))
                .filter(order -> isPurchase(order)
                        || (COUNTED.contains(order.status()) && order.total().isNegative()))
                .mapToLong(ProfileLawsTest::kept)
                .sum();
    }

    private static LifecycleStatus status(List<Order> purchases, LocalDate asOf) {
        if (purchases.isEmpty()) {
            return LifecycleStatus.PROSPECT;
        }
        if (!day(purchases.get(purchases.size() - 1)).isAfter(asOf.minusDays(90))) {
            return LifecycleStatus.LAPSED;
        }
        return purchases.size() == 1 ? LifecycleStatus.NEW : LifecycleStatus.REPEAT;
    }

    @Property(tries = 150, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void theColumnsAddUpToTheProfiles(@ForAll("orders") List<Order> orders) {
        TestShop shop = shop(orders);
        ProfileSnapshot snapshot = ProfileSnapshot.of(shop.storage(), shop.tenantOfShop(), LAST);
        long[] sums = new long[snapshot.profiles().size()];
        int[] purchases = new int[sums.length];
        for (int i = 0; i < snapshot.purchases(); i++) {
            assertThat(i == 0
                            || snapshot.contact(i - 1) < snapshot.contact(i)
                            || snapshot.epochDay(i - 1) <= snapshot.epochDay(i))
                    .as("by contact, then by time")
                    .isTrue();
            sums[snapshot.contact(i)] += snapshot.amountMinor(i);
            purchases[snapshot.contact(i)] += snapshot.amountMinor(i) > 0 ? 1 : 0;
        }

        for (int i = 0; i < sums.length; i++) {
            CustomerProfile profile = snapshot.profiles().get(i);
            assertThat(sums[i]).isEqualTo(profile.totalSpent().minorUnits());
            assertThat(purchases[i]).isLessThanOrEqualTo(profile.orders());
        }
        assertThat(snapshot.profiles()).isSortedAccordingTo(Comparator.comparing(CustomerProfile::id));
    }

    private static TestShop shop(List<Order> orders) {
        TestShop shop = new TestShop(TestShop.tenant().zone(ZONE).build());
        shop.take(orders.stream().map(Incoming::of).toList());
        return shop;
    }

    private static LocalDate day(Order order) {
        return LocalDate.ofInstant(order.placedAt(), ZONE);
    }

    @Provide
    Arbitrary<List<Order>> orders() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100_000),
                        Arbitraries.of("ann", "paul", "zoe"),
                        Arbitraries.of(OrderStatus.class),
                        Arbitraries.integers().between(0, 24 * 130),
                        Arbitraries.integers().between(-200, 1_000),
                        Arbitraries.integers().between(0, 1_000).optional(),
                        Arbitraries.of("EUR", "EUR", "CHF"))
                .as(ProfileLawsTest::order)
                .list()
                .uniqueElements(order -> order.key().id())
                .ofMaxSize(15);
    }

    private static Order order(
            int id, String name, OrderStatus status, int hoursAgo, int total, Optional<Integer> refund, String code) {
        Currency currency = Currency.getInstance(code);
        return TestShop.order("" + id)
                .buyer(Buyer.builder()
                        .email(EmailAddress.of(name + "@post.example"))
                        .build())
                .status(status)
                .placedAt(LAST.atTime(23, 59, 59)
                        .atZone(ZONE)
                        .toInstant()
                        .minus(Duration.ofHours(hoursAgo))
                        .minusSeconds(id))
                .total(Money.ofMinor(total, currency))
                .refunded(refund.map(cents -> Money.ofMinor(cents, currency)))
                .build();
    }
}
