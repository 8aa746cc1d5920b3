package io.clientele.examples;

import io.clientele.exchange.Formats;
import io.clientele.exchange.read.FileImport;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.text.Input;
import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Intake;
import io.clientele.memory.InMemoryStorage;
import io.clientele.task.Activation;
import io.clientele.task.BasicRules;
import io.clientele.task.Task;
import io.clientele.task.TaskDesk;
import io.clientele.task.TaskEngine;
import io.clientele.task.TaskPlan;
import io.clientele.tenant.Actor;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** Tasks from orders: first a look at what would be made, then making them, then working one off. */
public final class FirstTasks {
    private static final String ORDERS = """
            order_id,ordered_at,completed_at,status,email,name,total
            1001,2026-02-14,2026-02-16,completed,ann@post.example,Ann Weber,49.90
            1002,2026-06-24,2026-06-26,completed,li@mail.example,Li Wei,12.00
            """;

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Instant NOW = Instant.parse("2026-06-30T08:00:00Z");

    private FirstTasks() {}

    public static void main(String[] arguments) {
        Tenant shop = Tenant.builder()
                .id(TenantId.of("corner-shop"))
                .name("Corner Shop")
                .currency(Currency.getInstance("EUR"))
                .build();
        InMemoryStorage storage = new InMemoryStorage();
        Intake intake = new Intake(storage, shop, new EmailIdentity(), InstantSource.system());
        new FileImport(intake, ReadSettings.of(shop), rejection -> System.out.println(rejection.sentence()))
                .read(Input.of("orders.csv", ORDERS.getBytes(StandardCharsets.UTF_8)), Formats.all());

        TaskEngine engine = new TaskEngine(storage, shop, InstantSource.fixed(NOW));
        TaskPlan plan = TaskPlan.builder()
                .rules(BasicRules.standard())
                .asOf(TODAY)
                .activation(Activation.on(TODAY).withBackfill())
                .build();
        System.out.println(engine.dryRun(plan).words());
        System.out.println(engine.generate(plan).words());
        System.out.println(engine.generate(plan).words());

        TaskDesk desk = new TaskDesk(storage, shop.id());
        for (Task task : desk.pending(TODAY, Optional.empty(), 10)) {
            System.out.println(task.due() + " " + task.type() + ": " + task.evidence());
            desk.complete(task.id(), "rang, will come back", NOW, Actor.of("manager"));
        }
    }
}
