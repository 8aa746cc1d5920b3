package io.clientele.segment;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
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
import io.clientele.profile.ProfileReader;
import io.clientele.profile.ProfileRules;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.storage.UnitOfWork;
import io.clientele.task.Task;
import io.clientele.task.TaskEngine;
import io.clientele.task.TaskPlan;
import io.clientele.task.Tasks;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A shop to which orders come in one by one. Customers are named by their customer id. */
public final class Shop {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Tenant TENANT =
            Tenant.builder().id(TenantId.of("shop")).name("Shop").currency(EUR).build();

    private final InMemoryStorage storage = new InMemoryStorage();
    private final Intake intake =
            new Intake(storage, TENANT, new EmailIdentity(), () -> Instant.parse("2026-06-30T00:00:00Z"));
    private int orders;

    public Shop order(String source, String customer, String country, String day, long cents) {
        orders++;
        intake.take(List.of(Incoming.of(Order.builder()
                .key(new OrderKey(source, "" + orders))
                .buyer(Buyer.builder().customerId(customer).build())
                .shippingAddress(
                        PostalAddress.builder().country(new Country(country)).build())
                .status(OrderStatus.COMPLETED)
                .placedAt(Instant.parse(day + "T10:00:00Z"))
                .total(Money.ofMinor(cents, EUR))
                .build())));
        return this;
    }

    public Shop order(String customer, String country, String day, long cents) {
        return order("web", customer, country, day, cents);
    }

    public Shop member(String email) {
        intake.take(List.of(Incoming.of(SourceRecord.builder()
                .key(new SourceKey("mail", RecordKind.MEMBER, email))
                .addEmails(EmailAddress.of(email))
                .build())));
        return this;
    }

    public ProfileSnapshot on(String day) {
        return inTransaction(work ->
                ProfileSnapshot.of(new ProfileReader(work, TENANT, ProfileRules.standard(), LocalDate.parse(day))));
    }

    /** All tasks of the shop, after those of a plan have been made. */
    public List<Task> generate(TaskPlan plan) {
        new TaskEngine(storage, TENANT, () -> Instant.parse("2026-06-30T00:00:00Z")).generate(plan);
        return inTransaction(work -> work.port(Tasks.class).page(Optional.empty(), Integer.MAX_VALUE));
    }

    public <R> R inTransaction(Function<UnitOfWork, R> work) {
        return storage.inTransaction(TENANT.id(), work);
    }

    public static List<String> names(Collection<CustomerProfile> profiles) {
        return profiles.stream().map(CustomerProfile::customer).sorted().toList();
    }

    public static Optional<CustomerProfile> find(ProfileSnapshot snapshot, String customer) {
        return snapshot.profiles().stream()
                .filter(profile -> profile.customer().equals(customer))
                .findFirst();
    }
}
