package io.clientele.examples;

import io.clientele.examples.command.CrmCommand;
import io.clientele.examples.command.Terminal;
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

    /** Whether the command runs on a terminal; from JDK 22 on there is a console everywhere, and it may be a pipe. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        return System.console() != null && System.getenv("TERM") != null && System.getenv("CI") == null;
    }
}
