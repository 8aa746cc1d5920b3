package io.clientele.task;

import io.clientele.contact.Contact;
import io.clientele.contact.Contacts;
import io.clientele.event.Event;
import io.clientele.event.Outbox;
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
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** A shop in Luxembourg with a storage in memory. */
final class Shop {
    static final Currency EUR = Currency.getInstance("EUR");
    static final Instant NOW = Instant.parse("2026-06-30T06:00:00Z");
    static final InstantSource CLOCK = () -> NOW;
    static final Tenant TENANT = Tenant.builder()
            .id(TenantId.of("shop"))
            .name("Shop")
            .currency(EUR)
            .zone(ZoneId.of("Europe/Luxembourg"))
            .build();

    private final CrmStorage storage = new InMemoryStorage();
    private final Intake intake = new Intake(storage, TENANT, new EmailIdentity(), CLOCK);
    private final TaskEngine engine = new TaskEngine(storage, TENANT, CLOCK);

    CrmStorage storage() {
        return storage;
    }

    TaskEngine engine() {
        return engine;
    }

    Shop take(Order... orders) {
        return take(Arrays.asList(orders));
    }

    Shop take(Collection<Order> orders) {
        intake.take(orders.stream().map(Incoming::of).toList());
        return this;
    }

    Shop takeIncoming(Incoming thing) {
        intake.take(List.of(thing));
        return this;
    }

    TaskRun generate(TaskPlan plan) {
        return engine.generate(plan);
    }

    List<Task> tasks() {
        return storage.inTransaction(
                TENANT.id(), work -> work.port(Tasks.class).page(Optional.empty(), Integer.MAX_VALUE));
    }

    List<Task> tasks(String rule) {
        return tasks().stream()
                .filter(task -> task.rule().equals(RuleId.of(rule)))
                .sorted((a, b) -> a.place().compareTo(b.place()))
                .toList();
    }

    Task task(String rule) {
        List<Task> tasks = tasks(rule);
        if (tasks.size() != 1) {
            throw new AssertionError("Not one task of " + rule + " but " + tasks);
        }
        return tasks.get(0);
    }

    List<Contact> contacts() {
        return storage.inTransaction(
                TENANT.id(), work -> work.port(Contacts.class).page(Optional.empty(), Integer.MAX_VALUE));
    }

    Contact contact() {
        return contacts().get(0);
    }

    List<Event> taskEvents() {
        return storage.inTransaction(
                TENANT.id(),
                work -> work.port(Outbox.class).page(0, Integer.MAX_VALUE).stream()
                        .map(Outbox.Entry::event)
                        .filter(event -> event instanceof Event.TaskAdded || event instanceof Event.TaskClosed)
                        .toList());
    }

    String explain(TaskPlan plan, String rule) {
        return engine.explain(plan, RuleId.of(rule), contact().id())
                .orElseThrow()
                .words();
    }

    /** The basic rules as of a day, with all that happened before. */
    static TaskPlan backfilled(String asOf) {
        LocalDate day = LocalDate.parse(asOf);
        return TaskPlan.builder()
                .rules(BasicRules.standard())
                .asOf(day)
                .activation(Activation.on(day).withBackfill())
                .build();
    }

    /** The basic rules as of a day, since another. */
    static TaskPlan since(String first, String asOf) {
        return plan(first, asOf, BasicRules.standard());
    }

    static TaskPlan plan(String first, String asOf, List<TaskRule> rules) {
        return TaskPlan.builder()
                .rules(rules)
                .asOf(LocalDate.parse(asOf))
                .activation(Activation.on(LocalDate.parse(first)))
                .build();
    }

    /** Ann's order of 20 EUR, placed and completed at 10:00 UTC of a day. */
    static Order completed(String id, String day) {
        return order(id, day).build();
    }

    static Order.Builder order(String id, String day) {
        return order(id, day, "ann@post.example");
    }

    static Order.Builder order(String id, String day, String email) {
        return Order.builder()
                .key(new OrderKey("web", id))
                .buyer(Buyer.builder().email(EmailAddress.of(email)).build())
                .status(OrderStatus.COMPLETED)
                .placedAt(Instant.parse(day + "T10:00:00Z"))
                .total(Money.ofMinor(2_000, EUR));
    }
}
