package io.clientele.examples.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** One of the command's subcommands. Not thread-safe. */
@Command(mixinStandardHelpOptions = true, showDefaultValues = false, sortOptions = false)
abstract class Subcommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable HasTerminal parent;

    /** A command that knows where to write: the whole command, or a subcommand that has some of its own. */
    interface HasTerminal {
        Terminal terminal();
    }

    /** Does what the command is for. */
    abstract void run(Terminal terminal);

    Terminal terminal() {
        if (parent == null) {
            throw new IllegalStateException("A subcommand runs under the command");
        }
        return parent.terminal();
    }

    @Override
    public final Integer call() {
        run(terminal());
        return 0;
    }
}
