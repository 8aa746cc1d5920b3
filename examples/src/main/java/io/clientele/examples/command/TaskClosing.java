package io.clientele.examples.command;

import io.clientele.task.Task;
import io.clientele.task.TaskDesk;
import io.clientele.task.TaskId;
import io.clientele.tenant.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes a task of a store by hand. */
abstract class TaskClosing extends Subcommand {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(index = "0", paramLabel = "TASK", description = "The task_id that crm tasks list shows.")
    private String task = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who closes it (default: manager).")
    private String by = "manager";

    @Override
    void run(Terminal terminal) {
        TaskDesk desk = new TaskDesk(store.open(terminal), ShopLoader.TENANT);
        TaskDesk.Result result = close(desk, id(), InstantSource.system().instant(), actor());
        if (result instanceof TaskDesk.Result.Done done) {
            terminal.line("%s: %s", done.task().id(), words(done.task()));
        } else if (result instanceof TaskDesk.Result.AlreadyClosed closed) {
            throw CommandException.nothingAccepted("This task is closed already: " + words(closed.task()));
        } else {
            throw CommandException.nothingAccepted("There is no such task in this store: crm tasks list shows them");
        }
    }

    private TaskId id() {
        try {
            return new TaskId(task);
        } catch (IllegalArgumentException none) {
            throw CommandException.usage("'" + task + "' is not the id of a task");
        }
    }

    private Actor actor() {
        try {
            return Actor.of(by);
        } catch (IllegalArgumentException none) {
            throw CommandException.usage("--by is a name of 1 to 200 characters");
        }
    }

    private static String words(Task task) {
        return task.status().name().toLowerCase(Locale.ROOT);
    }

    abstract TaskDesk.Result close(TaskDesk desk, TaskId id, Instant at, Actor actor);

    /** {@code crm tasks complete}. */
    @Command(
            name = "complete",
            description = "Says that a task was done.",
            footer = {
                "",
                "Example:",
                "  crm tasks complete TASK --outcome \"Wants a catalogue\" --store " + Store.EXAMPLE
            })
    static final class Complete extends TaskClosing {
        @Option(names = "--outcome", paramLabel = "TEXT", description = "What came of it.")
        private String outcome = "";

        @Override
        TaskDesk.Result close(TaskDesk desk, TaskId id, Instant at, Actor actor) {
            return desk.complete(id, outcome, at, actor);
        }
    }

    /** {@code crm tasks skip}. */
    @Command(
            name = "skip",
            description = "Closes a task that is not going to be done.",
            footer = {"", "Example:", "  crm tasks skip TASK --why \"Moved abroad\" --store " + Store.EXAMPLE})
    static final class Skip extends TaskClosing {
        @Option(names = "--why", paramLabel = "TEXT", description = "The reason.")
        private String why = "";

        @Override
        TaskDesk.Result close(TaskDesk desk, TaskId id, Instant at, Actor actor) {
            return desk.skip(id, why, at, actor);
        }
    }
}
