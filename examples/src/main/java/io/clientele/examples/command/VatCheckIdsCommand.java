package io.clientele.examples.command;

import io.clientele.address.Country;
import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.Row;
import io.clientele.exchange.text.Rows;
import io.clientele.exchange.text.Selection;
import io.clientele.exchange.text.Table;
import io.clientele.vat.number.NumberCheck;
import io.clientele.vat.number.NumberProblem;
import io.clientele.vat.number.VatNumbers;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm vat check-ids}: whether VAT numbers can be any, without asking a state. */
@Command(
        name = "check-ids",
        description = "Checks form and check digits of a CSV list of VAT numbers; asks no state.",
        footer = {"", "Example:", "  crm vat check-ids --in numbers.csv --out checked.csv"})
final class VatCheckIdsCommand extends Subcommand {
    private static final List<String> COLUMNS = List.of("number", "country", "valid", "reason");
    private static final String NORTHERN_IRELAND = "XI";

    private enum Field {
        NUMBER,
        COUNTRY
    }

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

    private long checked;
    private long valid;

    @Override
    void run(Terminal terminal) {
        Table table = Table.open(Input.of(in));
        Selection selection = Selection.byName(
                table.header(), List.of(List.of("number", "vat_number", "vat_id"), List.of("country")));
        if (!selection.has(Field.NUMBER)) {
            throw CommandException.nothingAccepted(
                    table.input().name() + ", line " + table.header().line() + ": there is no column number");
        }
        Output.write(out, terminal, stream -> write(table, selection, terminal, stream));
        terminal.notice(checked + " numbers, " + valid + " valid");
    }

    private void write(Table table, Selection selection, Terminal terminal, OutputStream stream) {
        try (CsvOut csv = new CsvOut(stream, CsvProfile.MACHINE);
                Rows rows = table.rows(
                        selection, problem -> terminal.notice(table.input().name() + ", " + problem.sentence()))) {
            csv.header(COLUMNS);
            while (rows.next()) {
                write(rows.row(), csv);
            }
            if (checked == 0) {
                throw CommandException.nothingAccepted(
                        "No row of " + table.input().name() + " could be read: there is no number to check");
            }
        }
    }

    private void write(Row row, CsvOut csv) {
        String number = row.text(Field.NUMBER);
        String country = row.text(Field.COUNTRY);
        NumberCheck check = check(number, country.strip());
        checked++;
        valid += check.isValid() ? 1 : 0;
        csv.text(number)
                .text(country)
                .code(check.isValid() ? "true" : "false")
                .text(check instanceof NumberCheck.Invalid invalid ? invalid.words() : "")
                .endRow();
    }

    private static NumberCheck check(String number, String country) {
        if (country.isEmpty()) {
            return VatNumbers.check(number, Optional.empty());
        }
        if (country.toUpperCase(Locale.ROOT).equals(NORTHERN_IRELAND)) {
            boolean prefixed = number.strip().toUpperCase(Locale.ROOT).startsWith(NORTHERN_IRELAND);
            return VatNumbers.check(prefixed ? number : NORTHERN_IRELAND + number, Optional.empty());
        }
        return Country.find(country)
                .map(found -> VatNumbers.check(number, Optional.of(found)))
                .orElseGet(() -> new NumberCheck.Invalid(
                        NumberProblem.COUNTRY_WITHOUT_RULE, "The country of the row is none, such as LU"));
    }
}
