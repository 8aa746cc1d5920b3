package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.contact.Contact;
import io.clientele.contact.Contacts;
import io.clientele.order.OrderKey;
import io.clientele.source.Change;
import io.clientele.task.Assignee;
import io.clientele.task.Occurrence;
import io.clientele.task.RuleId;
import io.clientele.task.SkipReason;
import io.clientele.task.Task;
import io.clientele.task.TaskId;
import io.clientele.task.TaskStatus;
import io.clientele.task.TaskType;
import io.clientele.task.Tasks;
import io.clientele.tenant.Actor;
import io.clientele.testkit.data.Samples;
import io.clientele.testkit.internal.Together;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What a storage owes of its {@link Tasks}. */
public interface TasksContract extends StorageContract {

    @Test
    default void aTaskThatWasAddedIsFoundByItsId() {
        Task task = task("1", 5).build();

        assertThat(tasks().add(task)).isEqualTo(Change.ADDED);
        assertThat(tasks().find(task.id())).contains(task);
    }

    @Test
    default void aTaskThatWasNotAddedIsNotFound() {
        assertThat(tasks().find(task("1", 5).build().id())).isEmpty();
    }

    @Test
    default void aTaskIsAddedOnceInWhateverStateItIs() {
        Task task = task("1", 5).build();
        Task done = completed(task);
        tasks().add(task);

        assertThat(tasks().add(task)).isEqualTo(Change.UNCHANGED);
        assertThat(tasks().replace(task, done)).isTrue();
        assertThat(tasks().add(task)).isEqualTo(Change.UNCHANGED);
        assertThat(tasks().find(task.id())).contains(done);
    }

    @Test
    default void aTaskIsReplacedOnlyAsItWasRead() {
        Task task = task("1", 5).build();
        Task assigned = Task.builder().from(task).assignee(Assignee.manager()).build();
        tasks().add(task);

        assertThat(tasks().replace(task, assigned)).isTrue();
        assertThat(tasks().replace(task, completed(task))).isFalse();
        assertThat(tasks().find(task.id())).contains(assigned);
    }

    @Test
    default void aTaskThatIsNotThereIsNotReplaced() {
        Task task = task("1", 5).build();

        assertThat(tasks().replace(task, completed(task))).isFalse();
        assertThat(tasks().find(task.id())).isEmpty();
    }

    @Test
    default void aTaskIsNotReplacedByAnother() {
        Task task = task("1", 5).build();
        tasks().add(task);

        for (Task other : List.of(
                task("2", 5).build(),
                task("1", 6).build(),
                task("1", 5).contact(contact("2").id()).build())) {
            assertThatThrownBy(() -> tasks().replace(task, other)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    default void tasksAboutAContactComeByDueDayThenById() {
        List<Task> all = added(task("1", 9), task("2", 5), task("3", 5), task("4", 7));
        Task done = completed(all.get(0));
        tasks().replace(all.get(0), done);
        added(task("5", 5).contact(contact("2").id()));

        List<Task> expected = new ArrayList<>(all.subList(1, 4));
        expected.add(done);
        expected.sort(Comparator.comparing(Task::place));
        assertThat(tasks().of(contact("1").id())).isEqualTo(expected);
        assertThat(tasks().of(contact("3").id())).isEmpty();
    }

    @Test
    default void tasksAboutWhoWasMergedAwayAreShownWithTheOthers() {
        List<Task> all = added(task("1", 5), task("2", 3).contact(contact("2").id()));
        Contacts contacts = Units.port(storage(), Contacts.class);
        contacts.put(contact("1"));
        contacts.put(contact("2"));
        contacts.redirect(contact("2").id(), contact("1").id());

        assertThat(tasks().of(contact("1").id())).containsExactly(all.get(1), all.get(0));
        assertThat(tasks().of(contact("2").id())).containsExactly(all.get(1), all.get(0));
    }

    @Test
    default void pagesOfTasksGoOnBehindTheLastId() {
        List<Task> all = new ArrayList<>(added(task("1", 9), task("2", 8), task("3", 7), task("4", 6), task("5", 5)));
        all.sort(Comparator.comparing(Task::id));

        assertThat(tasks().page(Optional.empty(), 2)).isEqualTo(all.subList(0, 2));
        assertThat(tasks().page(Optional.of(all.get(1).id()), 2)).isEqualTo(all.subList(2, 4));
        assertThat(tasks().page(Optional.of(all.get(3).id()), 9)).isEqualTo(all.subList(4, 5));
        assertThat(tasks().page(Optional.of(all.get(4).id()), 9)).isEmpty();
    }

    @Test
    default void pendingTasksComeByDueDayUpToTheLastInclusive() {
        List<Task> all = added(task("1", 3), task("2", 1), task("3", 2), task("4", 2), task("5", 4));
        Task done = all.get(1);
        tasks().replace(done, completed(done));
        List<Task> pending = new ArrayList<>(List.of(all.get(0), all.get(2), all.get(3)));
        pending.sort(Comparator.comparing(Task::place));

        assertThat(tasks().pending(day(3), Optional.empty(), 10)).isEqualTo(pending);
        assertThat(tasks().pending(day(3), Optional.empty(), 2)).isEqualTo(pending.subList(0, 2));
        assertThat(tasks().pending(day(3), Optional.of(pending.get(1).place()), 10))
                .isEqualTo(pending.subList(2, 3));
        assertThat(tasks().pending(day(1), Optional.empty(), 10)).isEmpty();
    }

    @Test
    default void tasksThatComeAndGoBetweenPagesCostNoneOfTheOthers() {
        List<Task> all = added(task("1", 3), task("2", 5), task("3", 7));
        Task first = tasks().pending(day(9), Optional.empty(), 1).get(0);
        tasks().replace(first, completed(first));
        List<Task> come = added(task("4", 2), task("5", 4));

        assertThat(first).isEqualTo(all.get(0));
        assertThat(tasks().pending(day(9), Optional.of(first.place()), 10))
                .containsExactly(come.get(1), all.get(1), all.get(2));
    }

    @Test
    default void aTaskThatIsReopenedIsPendingAgain() {
        Task task = added(task("1", 5)).get(0);
        tasks().replace(task, completed(task));

        assertThat(tasks().replace(completed(task), task)).isTrue();
        assertThat(tasks().pending(day(9), Optional.empty(), 10)).containsExactly(task);
    }

    @Test
    default void aTaskIsSeenByTheWorkThatAddedIt() {
        Task task = task("1", 5).build();

        storage().inTransaction(Units.SHOP, work -> {
            Tasks tasks = work.port(Tasks.class);
            tasks.add(task);
            assertThat(tasks.find(task.id())).contains(task);
            assertThat(tasks.of(task.contact())).containsExactly(task);
            assertThat(tasks.page(Optional.empty(), 10)).containsExactly(task);
            assertThat(tasks.pending(day(9), Optional.empty(), 10)).containsExactly(task);
            tasks.replace(task, completed(task));
            assertThat(tasks.pending(day(9), Optional.empty(), 10)).isEmpty();
            return "";
        });
    }

    @Test
    default void tasksOfWorkThatFailedAreAsTheyWere() {
        Task kept = added(task("1", 5)).get(0);

        Units.failing(storage(), work -> {
            work.port(Tasks.class).add(task("2", 5).build());
            work.port(Tasks.class).replace(kept, completed(kept));
        });

        assertThat(tasks().page(Optional.empty(), 10)).containsExactly(kept);
        assertThat(tasks().of(kept.contact())).containsExactly(kept);
        assertThat(tasks().pending(day(9), Optional.empty(), 10)).containsExactly(kept);
    }

    @Test
    default void tasksOfAnotherTenantAreNotSeen() {
        Task theirs = task("1", 5).build();
        Units.port(storage(), Units.OTHER, Tasks.class).add(theirs);

        assertThat(tasks().find(theirs.id())).isEmpty();
        assertThat(tasks().of(theirs.contact())).isEmpty();
        assertThat(tasks().page(Optional.empty(), 10)).isEmpty();
        assertThat(tasks().pending(day(9), Optional.empty(), 10)).isEmpty();
        assertThat(tasks().replace(theirs, completed(theirs))).isFalse();
        assertThat(tasks().add(theirs)).isEqualTo(Change.ADDED);
    }

    @Test
    default void ofManyWhoAddOneTaskAtOnceOneDoes() {
        Task task = task("1", 5).build();

        assertThat(Together.successes(() -> tasks().add(task) == Change.ADDED)).isEqualTo(1);
    }

    @Test
    default void ofManyWhoReplaceOneTaskAtOnceOneDoes() {
        Task task = added(task("1", 5)).get(0);

        assertThat(Together.successes(() -> tasks().replace(task, completed(task))))
                .isEqualTo(1);
        assertThat(tasks().find(task.id())).contains(completed(task));
    }

    @Test
    default void whoReadsATaskAndReplacesItBesideOthersLosesNoChange() {
        Task task = added(task("1", 5).evidence("0")).get(0);
        Callable<?> counter = () -> {
            for (int i = 0; i < 10; i++) {
                while (!countOneMore(tasks(), task.id())) {
                    Thread.onSpinWait();
                }
            }
            return "";
        };

        Together.run(List.of(counter, counter, counter, counter));

        assertThat(tasks().find(task.id()).map(Task::evidence)).contains("40");
    }

    private static boolean countOneMore(Tasks tasks, TaskId id) {
        Task now = tasks.find(id).orElseThrow();
        String more = Integer.toString(Integer.parseInt(now.evidence()) + 1);
        return tasks.replace(now, Task.builder().from(now).evidence(more).build());
    }

    @Test
    default void everyFieldOfATaskComesBackAsItWas() {
        for (String text : List.of(Texts.STRANGE, Texts.LONG, "")) {
            Task full = full("full " + text.length(), text);
            tasks().add(full);
            assertThat(tasks().find(full.id())).contains(full);
            assertThat(tasks().find(full.id()).flatMap(Task::outcome)).contains(text);
        }
    }

    private static Task full(String name, String text) {
        return task(name, 5)
                .type(TaskType.CUSTOM)
                .rule(RuleId.of("R.-_9" + "x".repeat(59)))
                .occurrence(new Occurrence(Texts.STRANGE, 7))
                .evidence(text)
                .due(LocalDate.of(9999, 12, 31))
                .created(Instant.parse("1969-12-31T23:59:59.123456789Z"))
                .order(new OrderKey(Texts.of(100), Texts.of(255)))
                .status(TaskStatus.SKIPPED)
                .skipReason(SkipReason.DECIDED)
                .closedAt(Instant.parse("9999-12-31T23:59:59.999999999Z"))
                .closedBy(Actor.of(Texts.of(200)))
                .outcome(text)
                .assignee(new Assignee(Assignee.Kind.OTHER, Texts.of(200)))
                .build();
    }

    private List<Task> added(Task.Builder... builders) {
        List<Task> all = new ArrayList<>();
        for (Task.Builder builder : builders) {
            Task task = builder.build();
            tasks().add(task);
            all.add(task);
        }
        return all;
    }

    private static Task.Builder task(String name, int due) {
        RuleId rule = RuleId.of("welcome");
        Occurrence occurrence = new Occurrence(name, 0);
        return Task.builder()
                .id(TaskId.of(Units.SHOP, rule, "contact", occurrence))
                .created(Instant.EPOCH)
                .due(day(due))
                .contact(contact("1").id())
                .type(TaskType.WELCOME)
                .rule(rule)
                .occurrence(occurrence)
                .evidence("first order");
    }

    private static Task completed(Task task) {
        return Task.builder()
                .from(task)
                .status(TaskStatus.COMPLETED)
                .closedAt(Instant.EPOCH)
                .closedBy(Actor.of("test"))
                .build();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static Contact contact(String id) {
        return Samples.contact(Units.SHOP, id).build();
    }

    private Tasks tasks() {
        return Units.port(storage(), Tasks.class);
    }
}
