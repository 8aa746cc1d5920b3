package io.clientele.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.event.Event;
import io.clientele.task.TaskDesk.Result;
import io.clientele.tenant.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaskDeskTest {
    private static final Actor EVE = Actor.of("eve");
    private static final Instant LATER = Shop.NOW.plusSeconds(60);
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");

    private final Shop shop = new Shop();
    private final TaskDesk desk = new TaskDesk(shop.storage(), Shop.TENANT.id());

    @BeforeEach
    void makeTasks() {
        shop.take(Shop.completed("1", "2026-05-02")).generate(Shop.since("2026-05-01", "2026-05-05"));
    }

    @Test
    void aCompletedTaskSaysWhenByWhomAndWhatCameOfIt() {
        desk.complete(welcome(), " Was glad ", LATER, EVE);

        assertThat(shop.task("welcome")).satisfies(task -> {
            assertThat(task.status()).isEqualTo(TaskStatus.COMPLETED);
            assertThat(task.closedAt()).contains(LATER);
            assertThat(task.closedBy()).contains(EVE);
            assertThat(task.outcome()).contains("Was glad");
        });
        assertThat(shop.taskEvents())
                .endsWith(new Event.TaskClosed(welcome().value(), shop.contact().id()));
    }

    @Test
    void aSkippedTaskSaysWhy() {
        desk.skip(welcome(), "Is my sister", LATER, EVE);

        assertThat(shop.task("welcome")).satisfies(task -> {
            assertThat(task.skipReason()).contains(SkipReason.DECIDED);
            assertThat(task.outcome()).contains("Is my sister");
        });
    }

    @Test
    void aClosedTaskStaysAsItIs() {
        desk.complete(welcome(), "", LATER, EVE);

        assertThat(desk.skip(welcome(), "", LATER, EVE)).isEqualTo(new Result.AlreadyClosed(shop.task("welcome")));
        assertThat(desk.assign(welcome(), Optional.empty())).isEqualTo(new Result.AlreadyClosed(shop.task("welcome")));
        assertThat(shop.task("welcome").status()).isEqualTo(TaskStatus.COMPLETED);
    }

    @Test
    void aTaskThatIsNotThereIsNotFound() {
        TaskId nobody = new TaskId("t000000000000000000000000");

        assertThat(desk.complete(nobody, "", LATER, EVE)).isEqualTo(new Result.NotFound(nobody));
    }

    @Test
    void aTaskCanBeGivenToSomebodyElse() {
        desk.assign(welcome(), Optional.of(Assignee.channel("mailchimp")));

        assertThat(shop.task("welcome").assignee()).contains(Assignee.channel("mailchimp"));
        assertThat(shop.task("welcome").isPending()).isTrue();
    }

    @Test
    void whatIsPendingComesByTheDayItIsDueInPages() {
        List<Task> first = desk.pending(LAST, Optional.empty(), 1);
        List<Task> second = desk.pending(LAST, Optional.of(first.get(0).place()), 1);

        assertThat(first).extracting(Task::type).containsExactly(TaskType.WELCOME);
        assertThat(second).extracting(Task::type).containsExactly(TaskType.FOLLOW_UP);
        assertThat(desk.pending(LAST, Optional.of(second.get(0).place()), 1)).isEmpty();
        assertThat(desk.pending(LocalDate.parse("2026-05-11"), Optional.empty(), 9))
                .hasSize(1);
    }

    @Test
    void whatIsClosedIsNoLongerPending() {
        desk.complete(welcome(), "", LATER, EVE);

        assertThat(desk.pending(LAST, Optional.empty(), 9))
                .extracting(Task::type)
                .containsExactly(TaskType.FOLLOW_UP);
        assertThat(desk.of(shop.contact().id())).hasSize(2);
    }

    @Test
    void ofManyWhoCloseATaskAtOnceOneDoes() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            Callable<Result> close = () -> desk.complete(welcome(), "", LATER, EVE);
            long done = 0;
            for (Future<Result> result : people.invokeAll(List.of(close, close, close, close))) {
                done += result.get() instanceof Result.Done ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void whatCameOfATaskIsNotInItsText() {
        desk.complete(welcome(), "Marked 4711", LATER, EVE);

        assertThat(shop.task("welcome").toString()).doesNotContain("4711").doesNotContain("Marked");
    }

    @Test
    void aTaskIsClosedIfAndOnlyIfItSaysWhen() {
        Task.Builder task = Task.builder();
        task.from(shop.task("welcome"));

        assertThatThrownBy(task.status(TaskStatus.COMPLETED)::build).isInstanceOf(IllegalArgumentException.class);
    }

    private TaskId welcome() {
        return shop.task("welcome").id();
    }
}
