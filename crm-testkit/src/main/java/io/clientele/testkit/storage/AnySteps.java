package io.clientele.testkit.storage;

import static io.clientele.testkit.storage.FewThings.DAY;
import static io.clientele.testkit.storage.FewThings.IDS;
import static io.clientele.testkit.storage.FewThings.NAMES;

import com.google.common.collect.ImmutableList;
import io.clientele.consent.Consents;
import io.clientele.contact.Contacts;
import io.clientele.event.Outbox;
import io.clientele.order.Orders;
import io.clientele.source.SourceRecords;
import io.clientele.storage.AdapterState;
import io.clientele.task.Tasks;
import io.clientele.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Steps over {@link FewThings}, on whichever port chance takes. */
final class AnySteps {
    private static final int PORTS = 9;

    /** Looks at everything. */
    static final List<Step> LOOK = look();

    private final RecordSteps records;
    private final MarkSteps marks;
    private final WorkSteps work;

    private AnySteps(FewThings any) {
        this.records = new RecordSteps(any);
        this.marks = new MarkSteps(any);
        this.work = new WorkSteps(any);
    }

    /** What one unit of work does. */
    static List<Step> unit(Random random, TenantId tenant) {
        AnySteps any = new AnySteps(new FewThings(random, tenant));
        return random.ints(1 + random.nextInt(12), 0, PORTS)
                .mapToObj(any::step)
                .collect(ImmutableList.toImmutableList());
    }

    /** The same steps, some of which are announced, or something else is. */
    static List<Step> announced(List<Step> steps, Random random, TenantId tenant) {
        Announcements any = new Announcements(new FewThings(random, tenant));
        ImmutableList.Builder<Step> all = ImmutableList.builder();
        for (Step step : steps) {
            if (random.nextInt(3) == 0) {
                all.add(any.announcing());
            }
            all.add(step);
        }
        return all.build();
    }

    private Step step(int port) {
        return switch (port) {
            case 0 -> records.ofOrders();
            case 1 -> records.ofRecords();
            case 2 -> records.ofContacts();
            case 3 -> marks.ofTags();
            case 4 -> marks.ofNotes();
            case 5 -> marks.ofConsents();
            case 6 -> work.ofOutbox();
            case 7 -> work.ofTasks();
            default -> work.ofState();
        };
    }

    private static List<Step> look() {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.on("orders", Orders.class, orders -> orders.page(Optional.empty(), 100)));
        NAMES.forEach(name ->
                steps.add(Step.on("orders of " + name, Orders.class, orders -> orders.of(FewThings.buyer(name)))));
        steps.add(Step.on("records", SourceRecords.class, records -> records.page(Optional.empty(), 100)));
        NAMES.forEach(name -> steps.add(Step.on(
                "records with " + name, SourceRecords.class, records -> records.with(FewThings.email(name), 100))));
        steps.add(Step.on("contacts", Contacts.class, contacts -> contacts.page(Optional.empty(), 100)));
        IDS.forEach(id ->
                steps.add(Step.on("contact of " + id, Contacts.class, contacts -> contacts.of(FewThings.record(id)))));
        steps.add(Step.on("events", Outbox.class, outbox -> WorkSteps.events(outbox, 100)));
        steps.add(Step.on("tasks", Tasks.class, tasks -> tasks.page(Optional.empty(), 100)));
        steps.add(Step.on("pending", Tasks.class, tasks -> tasks.pending(DAY.plusDays(9), Optional.empty(), 100)));
        steps.add(Step.on("state", AdapterState.class, state -> state.scan("", Optional.empty(), 100)));
        NAMES.forEach(name ->
                steps.add(Step.on("consent of " + name, Consents.class, all -> all.of(FewThings.consent(name)))));
        return List.copyOf(steps);
    }
}
