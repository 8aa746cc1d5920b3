package io.clientele.examples.command;

import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.Selection;
import io.clientele.exchange.text.Table;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm vat check-ids}: whether VAT numbers can be any, without asking a state. */
@Command(
        name = "check-ids",
        description = "Checks form and check digits of a CSV list of VAT numbers; asks no state.",
        footer = {"", "Example:", "  crm vat check-ids --in numbers.csv --out checked.csv"})
final class VatCheckIdsCommand extends Subcommand {

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description = "The list: number and country, which may be empty where the number names it.")
    private Path in = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write number,country,valid,reason (default: here).")
    private Optional<Path> out = Optional.empty();

    @Override
    void run(Terminal terminal) {
        Table table = Table.open(Input.of(in));
        Selection selection = Selection.byName(
                table.header(), List.of(List.of("number", "vat_number", "vat_id"), List.of("country")));
        if (!selection.has(CheckedNumbers.Field.NUMBER)) {
            throw CommandException.nothingAccepted(
                    table.input().name() + ", line " + table.header().line() + ": there is no column number");
        }
        CheckedNumbers numbers = new CheckedNumbers(table, selection, terminal);
        Output.write(out, terminal, stream -> write(numbers, stream));
        numbers.summary().forEach(terminal::notice);
    }

    private static void write(CheckedNumbers numbers, OutputStream stream) {
        try (CsvOut csv = new CsvOut(stream, CsvProfile.MACHINE)) {
            numbers.write(csv);
        }
    }
}
