package io.clientele.examples;

import io.clientele.examples.command.CrmCommand;
import io.clientele.examples.command.Terminal;
import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The {@code crm} command: {@code java -jar crm.jar demo}. */
public final class Crm {
    private Crm() {}

    /** Runs the command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(CrmCommand.run(List.of(arguments), new Terminal(out, err, isWatched())));
    }

    /**
     * Whether the command runs on a terminal. From JDK 22 on there may be a console that is none, and says so itself.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJdk22) {
            return true;
        }
    }
}
