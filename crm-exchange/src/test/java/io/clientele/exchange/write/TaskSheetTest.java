package io.clientele.exchange.write;

import static io.clientele.exchange.write.People.ann;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.contact.ContactId;
import io.clientele.exchange.read.Rejection;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.UnreadableFileException;
import io.clientele.memory.InMemoryStorage;
import io.clientele.task.Assignee;
import io.clientele.task.Occurrence;
import io.clientele.task.RuleId;
import io.clientele.task.SkipReason;
import io.clientele.task.Task;
import io.clientele.task.TaskDesk;
import io.clientele.task.TaskId;
import io.clientele.task.TaskStatus;
import io.clientele.task.TaskType;
import io.clientele.task.Tasks;
import io.clientele.tenant.Actor;
import io.clientele.tenant.TenantId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskSheetTest {
    private static final TenantId SHOP = TenantId.of("shop");
    private static final ZoneId ZONE = ZoneId.of("Europe/Luxembourg");
    private static final Instant NOW = Instant.parse("2026-06-30T08:00:00Z");
    private static final ContactId ANN = ann().build().id();

    private final InMemoryStorage storage = new InMemoryStorage();
    private final TaskDesk desk = new TaskDesk(storage, SHOP);
    private final List<String> rejected = new ArrayList<>();

    @Test
    void aTaskHasARow() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TaskSheet sheet = TaskSheet.on(bytes, CsvProfile.MACHINE, ZONE);
        sheet.add(task(1).build(), Optional.of(ann().build()));
        sheet.add(completed(2, "Likes the mug, wants two more"), Optional.empty());
        sheet.add(
                task(3).status(TaskStatus.SKIPPED)
                        .skipReason(SkipReason.ORDER_VOID)
                        .closedAt(NOW)
                        .closedBy(Actor.of("engine"))
                        .build(),
                Optional.empty());

        assertThat(sheet.finish().rows()).isEqualTo(3);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        task_id,created,due,contact_id,email,customer_name,type,trigger,status,completed,outcome,assigned_to
                        t000000000000000000000001,2026-06-02,2026-06-12,c000000000000000000000001,\
                        ann.weber@post.example,Ann Weber,FOLLOW_UP,follow-up: order web:17 completed,PENDING,,,manager
                        t000000000000000000000002,2026-06-02,2026-06-12,c000000000000000000000001,,,\
                        FOLLOW_UP,follow-up: order web:17 completed,COMPLETED,2026-06-30,"Likes the mug, wants two more",manager
                        t000000000000000000000003,2026-06-02,2026-06-12,c000000000000000000000001,,,\
                        FOLLOW_UP,follow-up: order web:17 completed,SKIPPED,,order void,manager
                        """);
    }

    @Test
    void aSheetThatNobodyEditedChangesNothing() {
        keep(task(1).build(), completed(2, "=called"));

        assertThat(read(sheet(CsvProfile.MACHINE))).isEmpty();
        assertThat(read(sheet(CsvProfile.spreadsheet(Locale.GERMANY)))).isEmpty();
        assertThat(rejected).isEmpty();
    }

    @Test
    void whatWasDoneComesBackAndASecondReadingChangesNothing() {
        keep(task(1).build(), task(2).build(), task(3).build());
        String edited = """
                assigned_to;task_id;Status;completed;outcome
                lea;t000000000000000000000001;Done;05.06.2026;'=will order again
                manager;t000000000000000000000002;skip;;moved away
                ;t000000000000000000000003;PENDING;;
                """;

        List<TaskChange> changes = read(edited);

        assertThat(rejected).isEmpty();
        assertThat(changes)
                .containsExactly(
                        new TaskChange.Assigned(id(1), Optional.of(new Assignee(Assignee.Kind.OTHER, "lea"))),
                        new TaskChange.Completed(id(1), "=will order again", Instant.parse("2026-06-04T22:00:00Z")),
                        new TaskChange.Skipped(id(2), "moved away", NOW),
                        new TaskChange.Assigned(id(3), Optional.empty()));
        assertThat(changes)
                .allSatisfy(change ->
                        assertThat(change.applyAt(desk, Actor.of("lea"))).isInstanceOf(TaskDesk.Result.Done.class));
        assertThat(read(edited)).isEmpty();
        assertThat(rejected).isEmpty();
        assertThat(desk.find(id(1)).orElseThrow().outcome()).contains("=will order again");
    }

    @Test
    void whatTheSheetDoesNotHaveIsNotChanged() {
        keep(task(1).build());

        assertThat(read("task_id,status\nt000000000000000000000001,done\n"))
                .containsExactly(new TaskChange.Completed(id(1), "", NOW));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "task 1,,,,manager | line 2: 'task_id' is no id of a task",
                "t000000000000000000000009,,,,manager | line 2: 'task_id' names no task that is known",
                "t000000000000000000000001,nearly,,,manager | line 2: 'status' is none of PENDING, COMPLETED and SKIPPED",
                "t000000000000000000000001,PENDING,,called,manager | line 2: 'outcome' is filled in, but the status is"
                        + " still PENDING",
                "t000000000000000000000001,,2026-06-05,,manager | line 2: 'completed' is filled in, but the status is"
                        + " still PENDING",
                "t000000000000000000000001,done,2026-07-01,,manager | line 2: 'completed' lies in the future",
                "t000000000000000000000001,done,2026-06-01,,manager | line 2: 'completed' lies before the day on which"
                        + " the task was made",
                "t000000000000000000000002,PENDING,,,manager | line 2: 'status' cannot be changed: the task has been"
                        + " closed",
                "t000000000000000000000002,COMPLETED,,other words,manager | line 2: 'outcome' cannot be changed: the"
                        + " task has been closed",
                "t000000000000000000000002,COMPLETED,,,lea | line 2: 'assigned_to' cannot be changed: the task has"
                        + " been closed"
            })
    void aRowThatCannotBeMeantIsRejectedWithItsLine(String row, String rejection) {
        keep(task(1).build(), completed(2, "called"));

        assertThat(read("task_id,status,completed,outcome,assigned_to\n" + row + "\n"))
                .isEmpty();
        assertThat(rejected).containsExactly("tasks.csv, " + rejection);
    }

    @Test
    void aTaskThatStandsTwiceIsChangedOnce() {
        keep(task(1).build());

        assertThat(read("task_id,status\nt000000000000000000000001,done\nt000000000000000000000001,skip\n"))
                .hasSize(1);
        assertThat(rejected).containsExactly("tasks.csv, line 3: 'task_id' stands in an earlier row already");
    }

    @Test
    void aFileThatIsNoSheetOfTasksIsRefused() {
        assertThatThrownBy(() -> read("email,name\na@post.example,Ann\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("tasks.csv has no column 'task_id': it is no sheet of tasks");
    }

    private List<TaskChange> read(String sheet) {
        return EditedTasks.read(
                Input.of("tasks.csv", sheet.getBytes(StandardCharsets.UTF_8)),
                desk::find,
                ZONE,
                NOW,
                (Rejection rejection) -> rejected.add(rejection.sentence()));
    }

    private String sheet(CsvProfile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TaskSheet sheet = TaskSheet.on(bytes, profile, ZONE);
        desk.of(ANN).forEach(task -> sheet.add(task, Optional.of(ann().build())));
        assertThat(sheet.finish().rows()).isEqualTo(2);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void keep(Task... tasks) {
        storage.inTransaction(SHOP, work -> {
            List.of(tasks).forEach(work.port(Tasks.class)::add);
            return tasks.length;
        });
    }

    private static TaskId id(int number) {
        return new TaskId(String.format(Locale.ROOT, "t%024x", number));
    }

    private static Task.Builder task(int number) {
        Task.Builder task = Task.builder();
        task.id(id(number))
                .created(Instant.parse("2026-06-01T22:30:00Z"))
                .due(LocalDate.of(2026, 6, 12))
                .contact(ANN)
                .type(TaskType.FOLLOW_UP)
                .rule(RuleId.of("follow-up"))
                .occurrence(new Occurrence("web:17", 0))
                .evidence("order web:17 completed")
                .assignee(Assignee.manager());
        return task;
    }

    private static Task completed(int number, String outcome) {
        return task(number)
                .status(TaskStatus.COMPLETED)
                .closedAt(NOW)
                .closedBy(Actor.of("lea"))
                .outcome(outcome)
                .build();
    }
}
