package io.clientele.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Lists;
import io.clientele.order.Order;
import io.clientele.order.OrderStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TaskLawsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** Whoever has stayed away for a number of days that grows with the purchases. */
    private static final TaskRule LEAVING = TaskRule.builder()
            .id(RuleId.of("leaving"))
            .type(TaskType.WIN_BACK)
            .trigger(new Trigger.Leaving(purchases -> Optional.of(new LeavingSign.Seen(
                    purchases.last().plusDays(10L * purchases.purchases().size()), "Stays away"))))
            .build();

    /** What an order is made from. */
    record Bought(int number, int person, int day, OrderStatus status) {
        Order order() {
            return Shop.order("" + number, FIRST.plusDays(day).toString(), "p" + person + "@post.example")
                    .status(status)
                    .build();
        }
    }

    /** What is the same for one task whatever the id of its contact. */
    private static List<List<Object>> content(Shop shop) {
        return shop.tasks().stream()
                .map(task -> List.<Object>of(
                        task.rule(), task.due(), task.evidence(), task.order(), task.status(), task.skipReason()))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void applyingTheRulesAgainChangesNothing(@ForAll("histories") List<Order> orders, @ForAll("plans") TaskPlan plan) {
        Shop shop = new Shop();
        shop.take(orders).generate(plan);
        List<Task> once = shop.tasks();

        assertThat(shop.generate(plan).tasks()).isZero();
        assertThat(shop.tasks()).isEqualTo(once);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheImportDoesNotMatter(
            @ForAll("histories") List<Order> orders, @ForAll("plans") TaskPlan plan, @ForAll Random random) {
        List<Order> shuffled = new ArrayList<>(orders);
        Collections.shuffle(shuffled, random);
        Shop one = new Shop();
        one.take(orders).generate(plan);
        Shop other = new Shop();
        Lists.partition(shuffled, 3).forEach(other::take);
        other.generate(plan);

        assertThat(content(other)).isEqualTo(content(one));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aRunThatWasKilledAndRunAgainComesToTheSameTasks(
            @ForAll("histories") List<Order> orders, @ForAll("plans") TaskPlan plan, @ForAll Random random) {
        Shop whole = new Shop();
        whole.take(orders).generate(plan);
        Shop killed = new Shop();
        killed.take(orders);
        generateUntilKilled(killed, plan, random.nextInt(10));
        killed.generate(plan);

        assertThat(killed.tasks()).isEqualTo(whole.tasks());
        assertThat(killed.taskEvents()).containsExactlyInAnyOrderElementsOf(whole.taskEvents());
    }

    /** Applies the rules to three contacts at a time, until so many tasks have been assigned. */
    private static void generateUntilKilled(Shop shop, TaskPlan plan, int afterTasks) {
        AtomicInteger left = new AtomicInteger(afterTasks);
        TaskEngine failing = new TaskEngine(shop.storage(), Shop.TENANT, Shop.CLOCK, (rule, customer) -> {
            if (left.getAndDecrement() == 0) {
                throw new IllegalStateException("killed");
            }
            return Optional.of(Assignee.manager());
        });
        try {
            TaskRun run = failing.generate(plan, Optional.empty(), 3);
            while (run.next().isPresent()) {
                run = failing.generate(plan, run.next(), 3);
            }
        } catch (IllegalStateException killed) {
            assertThat(killed).hasMessage("killed");
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatHappensBetweenRunsMakesNoTaskTwice(
            @ForAll("histories") List<Order> orders, @ForAll("plans") TaskPlan plan) {
        Shop shop = new Shop();
        for (Order order : orders) {
            shop.take(order).generate(plan);
        }

        assertThat(shop.tasks("welcome").stream().filter(Task::isPending).map(Task::contact))
                .doesNotHaveDuplicates();
        assertThat(shop.tasks("follow-up").stream().filter(Task::isPending).map(Task::contact))
                .doesNotHaveDuplicates();
        assertThat(shop.tasks("win-back").stream().filter(Task::isPending).map(Task::contact))
                .doesNotHaveDuplicates();
        assertThat(shop.tasks("leaving").stream().filter(Task::isPending).map(Task::contact))
                .doesNotHaveDuplicates();
    }

    @Test
    void manyNodesAtOnceMakeEachTaskOnce() throws Exception {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            orders.add(new Bought(i, i, i % 100, OrderStatus.COMPLETED).order());
        }
        TaskPlan plan = plan(100, true, Integer.MAX_VALUE);
        Shop alone = new Shop();
        TaskRun expected = alone.take(orders).generate(plan);
        Shop shared = new Shop();
        shared.take(orders);

        List<TaskRun> runs = generateAtOnce(shared, plan, 4);

        assertThat(shared.tasks()).isEqualTo(alone.tasks()).hasSize(expected.tasks());
        assertThat(runs.stream().mapToInt(TaskRun::tasks).sum()).isEqualTo(expected.tasks());
        assertThat(shared.taskEvents()).hasSize(expected.tasks());
    }

    private static List<TaskRun> generateAtOnce(Shop shop, TaskPlan plan, int nodes) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            Callable<TaskRun> node = () -> {
                TaskRun run = shop.engine().generate(plan, Optional.empty(), 7);
                while (run.next().isPresent()) {
                    run = run.plus(shop.engine().generate(plan, run.next(), 7));
                }
                return run;
            };
            List<TaskRun> runs = new ArrayList<>();
            for (Future<TaskRun> run : threads.invokeAll(Collections.nCopies(nodes, node))) {
                runs.add(run.get());
            }
            return runs;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aRunThatFailsKeepsNothingOfItsPage() {
        Shop shop = new Shop();
        shop.take(Shop.completed("1", "2026-05-02"));
        AtomicInteger calls = new AtomicInteger();
        TaskEngine failing = new TaskEngine(shop.storage(), Shop.TENANT, Shop.CLOCK, (rule, customer) -> {
            if (calls.incrementAndGet() == 2) {
                throw new IllegalStateException("killed");
            }
            return Optional.empty();
        });

        assertThatThrownBy(() -> failing.generate(Shop.since("2026-05-01", "2026-05-05")))
                .hasMessage("killed");
        assertThat(shop.tasks()).isEmpty();
        assertThat(shop.taskEvents()).isEmpty();
    }

    @Provide
    Arbitrary<List<Order>> histories() {
        Arbitrary<Bought> bought = Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(
                                OrderStatus.COMPLETED,
                                OrderStatus.COMPLETED,
                                OrderStatus.PROCESSING,
                                OrderStatus.NONE,
                                OrderStatus.CANCELLED))
                .as(Bought::new);
        return bought.list()
                .ofMaxSize(20)
                .uniqueElements(Bought::number)
                .map(all -> all.stream().map(Bought::order).toList());
    }

    @Provide
    Arbitrary<TaskPlan> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(50, 220),
                        Arbitraries.of(true, false),
                        Arbitraries.of(0, 30, Integer.MAX_VALUE))
                .as(TaskLawsTest::plan);
    }

    private static TaskPlan plan(int asOf, boolean backfill, int pastDue) {
        Activation since = Activation.on(FIRST.plusDays(asOf - 40L));
        return TaskPlan.builder()
                .rules(BasicRules.standard())
                .addRules(LEAVING)
                .asOf(FIRST.plusDays(asOf))
                .activation(backfill ? since.withBackfill(pastDue) : since)
                .build();
    }
}
