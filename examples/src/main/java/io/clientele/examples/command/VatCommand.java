package io.clientele.examples.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code crm vat}: what has to do with VAT. Not thread-safe. */
@Command(
        name = "vat",
        mixinStandardHelpOptions = true,
        description = "VAT of the European Union: rates, numbers, what a sale bears, invoices and returns.",
        subcommands = {
            VatRatesCommand.class,
            VatCheckIdsCommand.class,
            VatQuoteCommand.class,
            VatInvoiceCommand.class,
            VatOssCommand.class
        },
        footer = {"", "Example:", "  crm vat rates --country LU --on 2026-01-01"})
final class VatCommand implements Runnable, Subcommand.HasTerminal {
    @ParentCommand
    private Subcommand.@Nullable HasTerminal parent;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Terminal terminal() {
        if (parent == null) {
            throw new IllegalStateException("A subcommand runs under the command");
        }
        return parent.terminal();
    }

    /** Without a subcommand there is nothing to do. */
    @Override
    public void run() {
        if (spec == null) {
            throw new IllegalStateException("A subcommand runs under the command");
        }
        throw new ParameterException(
                spec.commandLine(),
                "crm vat does nothing by itself: say which of "
                        + String.join(", ", spec.subcommands().keySet()) + " you mean");
    }
}
