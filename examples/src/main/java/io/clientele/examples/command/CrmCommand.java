package io.clientele.examples.command;

import io.clientele.exchange.mapping.MappingException;
import io.clientele.exchange.text.UnreadableFileException;
import io.clientele.jdbc.StorageException;
import io.clientele.money.Money;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The whole command. Not thread-safe. */
@Command(
        name = "crm",
        mixinStandardHelpOptions = true,
        version = "crm (Clientele)",
        description =
                "Gives a shop its customers back: shop files in; one customer list, segments, tasks and a report out.",
        footer = {"", "Start with:  crm demo"})
public final class CrmCommand implements Subcommand.HasTerminal {
    private final Terminal terminal;

    private CrmCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Terminal terminal() {
        return terminal;
    }

    /**
     * Runs the command.
     *
     * @return the exit code: 0, 1 if nothing could be accepted, 2 for a wrong command line
     */
    public static int run(List<String> arguments, Terminal terminal) {
        CommandLine command = new CommandLine(new CrmCommand(terminal));
        subcommands().forEach(command::addSubcommand);
        // Settings reach the subcommands that are there already.
        command.registerConverter(Currency.class, CrmCommand::currency)
                .registerConverter(ZoneId.class, CrmCommand::zone)
                .registerConverter(LocalDate.class, CrmCommand::day)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setParameterExceptionHandler(CrmCommand::wrongUsage)
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure, terminal));
        if (arguments.isEmpty()) {
            command.usage(command.getOut());
            return CommandException.WRONG_USAGE;
        }
        try {
            return command.execute(arguments.toArray(new String[0]));
        } finally {
            terminal.close();
        }
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static List<Object> subcommands() {
        return List.of(
                new DemoCommand(),
                new RunCommand(),
                new ExportCommand(),
                new ContactsCommand(),
                new ExplainCommand(),
                new RfmCommand(),
                new ClvCommand(),
                new ChurnCommand(),
                new ClustersCommand(),
                new RecommendCommand(),
                new SegmentCommand(),
                new VatCommand(),
                new TasksCommand(),
                new OnContact.AddNote(),
                new OnContact.AddTag(),
                new OnContact.RemoveTag(),
                new ImportsCommand.ListAll(),
                new ImportsCommand.UndoOne());
    }

    private static Currency currency(String code) {
        try {
            return Money.zero(Currency.getInstance(code.toUpperCase(Locale.ROOT)))
                    .currency();
        } catch (IllegalArgumentException unknown) {
            throw new TypeConversionException("'" + code + "' is not the code of a currency, such as EUR");
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new TypeConversionException("'" + name + "' is not a zone, such as Europe/Luxembourg");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unknown) {
            throw new TypeConversionException("'" + text + "' is not a day, such as 2026-06-30");
        }
    }

    /** One sentence, and where to read more: {@link IParameterExceptionHandler}. */
    private static int wrongUsage(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().print(wrong.getMessage() + "\n");
        command.getErr().print("See: " + command.getCommandSpec().qualifiedName() + " --help\n");
        command.getErr().flush();
        return CommandException.WRONG_USAGE;
    }

    private static int failed(Exception failure, Terminal terminal) throws Exception {
        if (failure instanceof CommandException known) {
            terminal.notice(known.sentence());
            return known.exitCode();
        }
        if (failure instanceof UnreadableFileException unreadable) {
            terminal.notice(unreadable.sentence());
            return CommandException.NOTHING_ACCEPTED;
        }
        if (failure instanceof StorageException refused) {
            terminal.notice(String.valueOf(refused.getMessage()));
            return CommandException.NOTHING_ACCEPTED;
        }
        if (failure instanceof MappingException mapping) {
            terminal.notice(String.valueOf(mapping.getMessage()));
            return CommandException.WRONG_USAGE;
        }
        throw failure;
    }
}
