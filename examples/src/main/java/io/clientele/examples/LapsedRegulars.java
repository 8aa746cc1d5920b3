package io.clientele.examples;

import io.clientele.filter.CompiledFilter;
import io.clientele.filter.Filter;
import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Incoming;
import io.clientele.intake.Intake;
import io.clientele.memory.InMemoryStorage;
import io.clientele.money.Money;
import io.clientele.order.Buyer;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.order.OrderStatus;
import io.clientele.person.EmailAddress;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

/** Orders from a host's own code; a segment in words, and why somebody is in it. */
public final class LapsedRegulars {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final ZoneId ZONE = ZoneId.of("Europe/Luxembourg");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private LapsedRegulars() {}

    public static void main(String[] arguments) {
        Tenant shop = Tenant.builder()
                .id(TenantId.of("corner-shop"))
                .name("Corner Shop")
                .currency(EUR)
                .zone(ZONE)
                .build();
        InMemoryStorage storage = new InMemoryStorage();
        new Intake(storage, shop, new EmailIdentity(), InstantSource.system())
                .take(List.of(
                        Incoming.of(order("1", "ann@post.example", LocalDate.of(2026, 1, 10), 49_90)),
                        Incoming.of(order("2", "ann@post.example", LocalDate.of(2026, 3, 2), 80_50)),
                        Incoming.of(order("3", "li@mail.example", LocalDate.of(2026, 6, 1), 12_00))));

        CompiledFilter lapsedRegulars =
                Filter.parse("orders >= 2 and last_order < -90d").bind(shop, TODAY);

        for (CustomerProfile customer : ProfileSnapshot.of(storage, shop, TODAY).profiles()) {
            System.out.println(customer.customer());
            lapsedRegulars.explain(customer).lines().forEach(line -> System.out.println("  " + line));
        }
    }

    private static Order order(String id, String email, LocalDate day, long cents) {
        return Order.builder()
                .key(new OrderKey("own-shop", id))
                .buyer(Buyer.builder().email(EmailAddress.of(email)).build())
                .status(OrderStatus.COMPLETED)
                .placedAt(day.atTime(12, 0).atZone(ZONE).toInstant())
                .total(Money.ofMinor(cents, EUR))
                .build();
    }
}
