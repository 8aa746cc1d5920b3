package io.clientele.examples.command;

import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.exchange.text.Header;
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

    /** What the column of the numbers may be called; the first that is there is read. */
    private static final List<String> NAMES = List.of("number", "vat_number", "vat_id");

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description =
                    "The list: number (or vat_number, vat_id) and country, which may be empty where the number names"
                            + " it; - is standard input.")
    private Path in = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write number,country,valid,reason (default: here).")
    private Optional<Path> out = Optional.empty();

    @Override
    void run(Terminal terminal) {
        Table table = Table.open(GivenFile.of(in, terminal));
        checkColumns(table, terminal);
        Selection selection = Selection.byName(table.header(), List.of(NAMES, List.of("country")));
        CheckedNumbers numbers = new CheckedNumbers(table, selection, terminal);
        Output.write(out, terminal, stream -> write(numbers, stream));
        numbers.summary().forEach(terminal::notice);
    }

    /** One column must have the numbers, and nobody shall think that another one was read. */
    private static void checkColumns(Table table, Terminal terminal) {
        Header header = table.header();
        String place = table.input().name() + ", line " + header.line() + ": ";
        List<String> there = NAMES.stream().filter(name -> header.hasAll(name)).toList();
        if (there.isEmpty()) {
            throw CommandException.nothingAccepted(
                    place + "no column is called number, vat_number or vat_id; one of them must have the numbers");
        }
        for (String name : List.of(there.get(0), "country")) {
            if (header.columns(name).size() > 1) {
                throw CommandException.nothingAccepted(
                        place + "several columns are called " + name + "; leave the one that is meant");
            }
        }
        if (there.size() > 1) {
            terminal.notice(place + "the numbers are those of the column " + there.get(0) + "; not read: "
                    + String.join(", ", there.subList(1, there.size())));
        }
    }

    private static void write(CheckedNumbers numbers, OutputStream stream) {
        try (CsvOut csv = new CsvOut(stream, CsvProfile.MACHINE)) {
            numbers.write(csv);
        }
    }
}
