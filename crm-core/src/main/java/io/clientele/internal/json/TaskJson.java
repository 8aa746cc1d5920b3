package io.clientele.internal.json;

import io.clientele.contact.ContactId;
import io.clientele.task.Assignee;
import io.clientele.task.Occurrence;
import io.clientele.task.RuleId;
import io.clientele.task.SkipReason;
import io.clientele.task.Task;
import io.clientele.task.TaskId;
import io.clientele.task.TaskStatus;
import io.clientele.task.TaskType;
import io.clientele.tenant.Actor;
import java.io.IOException;
import java.time.LocalDate;

/**
 * The JSON of a task: {@code id}, {@code created}, {@code due} (a day as ISO 8601 writes it), {@code contact},
 * {@code type}, {@code rule}, {@code occurrence} (name and repeat), {@code evidence}, {@code order}, {@code status},
 * {@code skipReason}, {@code closed}, {@code closedBy}, {@code outcome} and {@code assignee} (kind and name).
 */
public final class TaskJson {
    private TaskJson() {}

    /** The JSON of a task. */
    public static String write(Task task) {
        return Json.write(task, TaskJson::write);
    }

    /**
     * The task of a JSON text.
     *
     * @throws UnreadableJsonException if it is of none
     */
    public static Task read(String json) {
        return Json.read("task", json, TaskJson::task);
    }

    private static void write(Task task, JsonOut out) throws IOException {
        out.begin();
        out.text("id", task.id().value());
        out.time("created", task.created());
        out.text("due", task.due().toString());
        out.text("contact", task.contact().value());
        out.constant("type", task.type());
        out.text("rule", task.rule().value());
        out.field("occurrence");
        write(task.occurrence(), out);
        out.text("evidence", task.evidence());
        out.part("order", task.order(), (key, to) -> to.key(key));
        if (task.status() != TaskStatus.PENDING) {
            out.constant("status", task.status());
        }
        out.text("skipReason", task.skipReason().map(SkipReason::name));
        out.time("closed", task.closedAt());
        out.text("closedBy", task.closedBy().map(Actor::name));
        out.text("outcome", task.outcome());
        out.part("assignee", task.assignee(), (to, list) -> list.list(to.kind().name(), to.name()));
        out.end();
    }

    private static void write(Occurrence occurrence, JsonOut out) throws IOException {
        out.beginList();
        out.text(occurrence.name());
        out.integer(occurrence.repeat());
        out.endList();
    }

    private static Task task(JsonIn in) throws IOException {
        Task.Builder task = Task.builder();
        in.begin();
        for (String field = in.field(); field != null; field = in.field()) {
            switch (field) {
                case "id" -> task.id(new TaskId(in.text()));
                case "created" -> task.created(in.time());
                case "due" -> task.due(LocalDate.parse(in.text()));
                case "contact" -> task.contact(new ContactId(in.text()));
                case "type" -> task.type(in.constant(TaskType.class));
                case "rule" -> task.rule(new RuleId(in.text()));
                case "occurrence" -> task.occurrence(occurrence(in));
                case "evidence" -> task.evidence(in.text());
                case "order" -> task.order(in.orderKey());
                case "status" -> task.status(in.constant(TaskStatus.class));
                case "skipReason" -> task.skipReason(in.constant(SkipReason.class));
                case "closed" -> task.closedAt(in.time());
                case "closedBy" -> task.closedBy(new Actor(in.text()));
                case "outcome" -> task.outcome(in.text());
                case "assignee" -> task.assignee(assignee(in));
                default -> in.skip();
            }
        }
        return task.build();
    }

    private static Occurrence occurrence(JsonIn in) throws IOException {
        in.beginList();
        Occurrence occurrence = new Occurrence(in.text(), in.integer());
        in.endList();
        return occurrence;
    }

    private static Assignee assignee(JsonIn in) throws IOException {
        in.beginList();
        Assignee assignee = new Assignee(in.constant(Assignee.Kind.class), in.text());
        in.endList();
        return assignee;
    }
}
