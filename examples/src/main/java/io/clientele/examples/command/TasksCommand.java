package io.clientele.examples.command;

import io.clientele.contact.ContactId;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.task.RuleId;
import io.clientele.task.Task;
import io.clientele.task.TaskCounts;
import io.clientele.task.TaskPlan;
import io.clientele.task.TaskReport;
import io.clientele.task.TaskRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code crm tasks}: the follow-up, welcome and win-back tasks of a shop. */
@Command(
        name = "tasks",
        mixinStandardHelpOptions = true,
        description =
                "Makes and lists the tasks of a shop: follow up 10 days after the first completed order, welcome 3 days after it, "
                        + "win back when a customer lapses; with --churn-rules also when a churn rule sees somebody leave.",
        subcommands = {
            TasksCommand.Generate.class,
            TasksCommand.DryRun.class,
            TasksCommand.ListTasks.class,
            TasksCommand.Explain.class,
            TasksCommand.Report.class,
            TaskClosing.Complete.class,
            TaskClosing.Skip.class
        },
        footer = {"", "Example:", "  crm tasks generate --orders orders.csv --backfill --out tasks.csv"})
final class TasksCommand implements Subcommand.HasTerminal {

    @ParentCommand
    private Subcommand.@Nullable HasTerminal parent;

    @Override
    public Terminal terminal() {
        if (parent == null) {
            throw new IllegalStateException("A subcommand runs under the command");
        }
        return parent.terminal();
    }

    /** What works on the tasks of a shop. */
    private abstract static class OnTasks extends Subcommand {
        @Mixin
        private CustomerOptions.Reading customers = new CustomerOptions.Reading();

        @Mixin
        private TaskOptions options = new TaskOptions();

        @Override
        void run(Terminal terminal) {
            LoadedShop shop = ShopLoader.load(customers.request(), terminal);
            run(new ShopTasks(shop), options.plan(shop), terminal);
        }

        abstract void run(ShopTasks tasks, TaskPlan plan, Terminal terminal);
    }

    /** {@code crm tasks generate}. */
    @Command(
            name = "generate",
            description = "Makes the tasks and writes them as a sheet.",
            footer = {"", "Example:", "  crm tasks generate --orders orders.csv --backfill --out tasks.csv"})
    static final class Generate extends OnTasks {
        @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: here).")
        private Optional<Path> out = Optional.empty();

        @Override
        void run(ShopTasks tasks, TaskPlan plan, Terminal terminal) {
            String words = tasks.generate(plan).words();
            List<Task> all = tasks.all();
            Output.write(out, terminal, stream -> tasks.write(all, stream, CsvProfile.MACHINE));
            terminal.notice(words);
        }
    }

    /** {@code crm tasks dry-run}. */
    @Command(
            name = "dry-run",
            description = "Says which tasks would be made, and makes none.",
            footer = {"", "Example:", "  crm tasks dry-run --orders orders.csv --backfill"})
    static final class DryRun extends OnTasks {
        @Override
        void run(ShopTasks tasks, TaskPlan plan, Terminal terminal) {
            var run = tasks.engine().dryRun(plan);
            terminal.line("%s", run.words());
            run.made()
                    .forEach(
                            (rule, made) -> terminal.line("  %-24s %6d, %d due today", rule, made.tasks(), made.due()));
        }
    }

    /** {@code crm tasks list}. */
    @Command(
            name = "list",
            description =
                    "Lists the pending tasks by the day they are due: in a --store that lasts those that were made there.",
            footer = {"", "Example:", "  crm tasks list --orders orders.csv --backfill"})
    static final class ListTasks extends OnTasks {
        @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: here).")
        private Optional<Path> out = Optional.empty();

        @Override
        void run(ShopTasks tasks, TaskPlan plan, Terminal terminal) {
            tasks.generateUnlessKept(plan);
            List<Task> pending = tasks.all().stream().filter(Task::isPending).toList();
            Output.write(out, terminal, stream -> tasks.write(pending, stream, CsvProfile.MACHINE));
        }
    }

    /** {@code crm tasks explain}. */
    @Command(
            name = "explain",
            description = "Says why somebody got a task of a rule, or did not.",
            footer = {
                "",
                "Example:",
                "  crm tasks explain --orders orders.csv --rule win-back --customer ann@post.example"
            })
    static final class Explain extends OnTasks {
        @Option(
                names = "--rule",
                paramLabel = "RULE",
                description =
                        "follow-up, welcome, win-back, or churn- and the name of one of --churn-rules (default: all of them).")
        private Optional<String> rule = Optional.empty();

        @Option(
                names = "--customer",
                required = true,
                paramLabel = "CUSTOMER",
                description = "A customer id, e-mail address or contact id.")
        private String customer = "";

        @Override
        void run(ShopTasks tasks, TaskPlan plan, Terminal terminal) {
            ContactId contact =
                    Customers.find(customer, tasks.shop().snapshot().profiles()).id();
            List<RuleId> rules = plan.rules().stream()
                    .map(TaskRule::id)
                    .filter(id -> rule.map(id.toString()::equals).orElse(true))
                    .toList();
            if (rules.isEmpty()) {
                throw CommandException.usage("There is no such rule: choose " + names(plan));
            }
            tasks.generateUnlessKept(plan);
            rules.forEach(id -> terminal.line(
                    "%s: %s",
                    id, tasks.engine().explain(plan, id, contact).orElseThrow().words()));
        }

        private static String names(TaskPlan plan) {
            return plan.rules().stream().map(rule -> rule.id().toString()).collect(Collectors.joining(", "));
        }
    }

    /** {@code crm tasks report}. */
    @Command(
            name = "report",
            description = "Says how the tasks are worked off, by type and rule.",
            footer = {"", "Example:", "  crm tasks report --orders orders.csv --backfill"})
    static final class Report extends OnTasks {
        @Override
        void run(ShopTasks tasks, TaskPlan plan, Terminal terminal) {
            tasks.generateUnlessKept(plan);
            TaskReport report = tasks.report(plan.asOf());
            terminal.line(
                    "%-24s %9s %9s %8s %8s %8s %8s %6s",
                    "", "completed", "on time", "skipped", "ended", "open", "overdue", "rate");
            line(terminal, "all", report.all());
            lines(terminal, "type", report.byType());
            lines(terminal, "rule", report.byRule());
            lines(terminal, "assigned to", report.byAssignee());
            lines(terminal, "week", report.byWeek());
        }

        private static void lines(Terminal terminal, String what, Map<?, TaskCounts> counts) {
            counts.forEach((key, count) -> line(terminal, what + " " + key, count));
        }

        private static void line(Terminal terminal, String what, TaskCounts counts) {
            terminal.line(
                    "%-24s %9d %9d %8d %8d %8d %8d %6s",
                    what,
                    counts.completed(),
                    counts.onTime(),
                    counts.skipped(),
                    counts.pointless(),
                    counts.open(),
                    counts.overdue(),
                    rate(counts.completionRate()));
        }

        private static String rate(OptionalDouble rate) {
            return rate.isPresent() ? String.format(Locale.ROOT, "%.0f %%", 100 * rate.getAsDouble()) : "–";
        }
    }
}
