package io.clientele.examples.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code crm vat}: VAT of the European Union. */
@Command(
        name = "vat",
        mixinStandardHelpOptions = true,
        description = "VAT of the European Union: what a sale comes to and why, and what is reported.",
        subcommands = {VatQuoteCommand.class, VatOssCommand.class},
        footer = {"", "Example:", "  crm vat quote --in sales.json --out quotes.json"})
final class VatCommand implements Subcommand.HasTerminal {

    @ParentCommand
    private Subcommand.@Nullable HasTerminal parent;

    @Override
    public Terminal terminal() {
        if (parent == null) {
            throw new IllegalStateException("A subcommand runs under the command");
        }
        return parent.terminal();
    }
}
