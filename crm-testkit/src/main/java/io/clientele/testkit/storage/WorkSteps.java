package io.clientele.testkit.storage;

import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.order.OrderKey;
import io.clientele.storage.AdapterState;
import io.clientele.task.Occurrence;
import io.clientele.task.RuleId;
import io.clientele.task.Task;
import io.clientele.task.TaskId;
import io.clientele.task.TaskPlace;
import io.clientele.task.TaskStatus;
import io.clientele.task.TaskType;
import io.clientele.task.Tasks;
import io.clientele.tenant.Actor;
import io.clientele.testkit.data.Samples;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Steps with what is to be done and was: tasks, events, the state of adapters. */
final class WorkSteps {
    private final FewThings any;

    WorkSteps(FewThings any) {
        this.any = any;
    }

    Step ofOutbox() {
        Event event = new Event.OrderAdded(new OrderKey(Samples.SOURCE, any.id()));
        int limit = any.limit();
        return switch (any.random().nextInt(4)) {
            case 0, 1 ->
                Step.on("append " + event, Outbox.class, outbox -> {
                    outbox.append(event);
                    return "";
                });
            case 2 -> Step.on("forget " + limit, Outbox.class, outbox -> forget(outbox, limit));
            default -> Step.on(limit + " events", Outbox.class, outbox -> events(outbox, limit));
        };
    }

    private static Object forget(Outbox outbox, int number) {
        List<Outbox.Entry> first = outbox.page(0, number);
        if (!first.isEmpty()) {
            outbox.forget(first.get(first.size() - 1).sequence());
        }
        return first.size();
    }

    static List<Event> events(Outbox outbox, int limit) {
        return outbox.page(0, limit).stream().map(Outbox.Entry::event).toList();
    }

    Step ofTasks() {
        Task task = task(any.random().nextInt(3));
        Task done = Task.builder()
                .from(task)
                .status(TaskStatus.COMPLETED)
                .closedAt(any.time())
                .closedBy(Actor.of("test"))
                .build();
        int limit = any.limit();
        Optional<TaskPlace> after = any.maybe(task.place());
        return switch (any.random().nextInt(8)) {
            case 0 -> Step.on("add " + task, Tasks.class, tasks -> tasks.add(task));
            case 1, 2 -> Step.on("complete " + task.id(), Tasks.class, tasks -> tasks.replace(task, done));
            case 3 ->
                Step.on(
                        "reopen " + task.id(),
                        Tasks.class,
                        tasks -> tasks.find(task.id()).map(now -> tasks.replace(now, task)));
            case 4 -> Step.on("find " + task.id(), Tasks.class, tasks -> tasks.find(task.id()));
            case 5 -> Step.on("tasks of " + task.contact(), Tasks.class, tasks -> tasks.of(task.contact()));
            case 6 -> Step.on(limit + " pending", Tasks.class, tasks -> tasks.pending(FewThings.DAY, after, limit));
            default -> Step.on(limit + " tasks", Tasks.class, tasks -> tasks.page(Optional.of(task.id()), limit));
        };
    }

    private Task task(int number) {
        RuleId rule = RuleId.of("rule");
        Occurrence occurrence = new Occurrence("" + number, 0);
        return Task.builder()
                .id(TaskId.of(any.tenant(), rule, "contact", occurrence))
                .created(Instant.EPOCH)
                .due(FewThings.DAY.plusDays(number % 3 - 1))
                .contact(any.contacts().get(number))
                .type(TaskType.WELCOME)
                .rule(rule)
                .occurrence(occurrence)
                .evidence("")
                .build();
    }

    Step ofState() {
        String key = any.id();
        String value = any.name();
        int version = 1 + any.random().nextInt(3);
        int limit = any.limit();
        Optional<String> after = any.maybe(key);
        return switch (any.random().nextInt(6)) {
            case 0, 1 -> Step.on("put state " + key + value, AdapterState.class, state -> state.put(key, value));
            case 2 -> Step.on("create state " + key, AdapterState.class, state -> state.create(key, value));
            case 3 ->
                Step.on(
                        "replace state " + key + version,
                        AdapterState.class,
                        state -> state.replace(key, version, value));
            case 4 -> Step.on("remove state " + key + version, AdapterState.class, state -> state.remove(key, version));
            default -> Step.on(limit + " of state", AdapterState.class, state -> state.scan("", after, limit));
        };
    }
}
