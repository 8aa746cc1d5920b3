package io.clientele.examples.command;

import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.Row;
import io.clientele.exchange.text.RowProblem;
import io.clientele.exchange.text.Rows;
import io.clientele.exchange.text.Selection;
import io.clientele.exchange.text.Table;
import io.clientele.vat.number.NumberCheck;
import java.util.ArrayList;
import java.util.List;

/**
 * The answers to a list of VAT numbers, one for each of its rows, whether something stands in it or not. Of what is
 * left of a row with an open quote, only the first line has one. Not thread-safe.
 */
final class CheckedNumbers {
    private static final List<String> COLUMNS = List.of("number", "country", "valid", "reason");

    /** The columns of the list. */
    enum Field {
        NUMBER,
        COUNTRY
    }

    private final Table table;
    private final Selection selection;
    private final Terminal terminal;
    private long checked;
    private long valid;
    private long emptied;

    CheckedNumbers(Table table, Selection selection, Terminal terminal) {
        this.table = table;
        this.selection = selection;
        this.terminal = terminal;
    }

    /** Writes the answers. */
    void write(CsvOut csv) {
        csv.header(COLUMNS);
        try (EmptyRows empty = new EmptyRows(table);
                Rows rows = table.rows(selection, problem -> unreadable(problem, empty, csv))) {
            while (rows.next()) {
                empty.before(rows.row().line(), rows.blankLines(), () -> write("", "", csv));
                write(rows.row(), csv);
            }
            empty.before(Long.MAX_VALUE, rows.blankLines(), () -> write("", "", csv));
        }
        if (checked == 0) {
            throw CommandException.nothingAccepted(
                    "No row of " + table.input().name() + " could be read: there is no number to check");
        }
        emptied = csv.emptied();
    }

    private void unreadable(RowProblem problem, EmptyRows empty, CsvOut csv) {
        terminal.notice(table.input().name() + ", " + problem.sentence());
        if (problem.kind() != RowProblem.Kind.REMAINS) {
            empty.before(problem.line(), Long.MAX_VALUE, () -> write("", "", csv));
            csv.empty()
                    .empty()
                    .code("false")
                    .code("The row cannot be read: it " + problem.kind().words())
                    .endRow();
        }
    }

    private void write(Row row, CsvOut csv) {
        write(row.text(Field.NUMBER), row.text(Field.COUNTRY), csv);
    }

    private void write(String number, String country, CsvOut csv) {
        NumberCheck check = RowCheck.of(number, country.strip());
        checked++;
        valid += check.isValid() ? 1 : 0;
        if (check instanceof NumberCheck.Valid right) {
            csv.key(number, right.number().text());
        } else {
            csv.text(number);
        }
        csv.text(country)
                .code(check.isValid() ? "true" : "false")
                .code(check instanceof NumberCheck.Invalid invalid ? invalid.words() : "")
                .endRow();
    }

    /** What somebody should know who takes the file, a sentence for each thing. */
    List<String> summary() {
        List<String> sentences = new ArrayList<>();
        if (emptied > 0) {
            sentences.add("cells left empty because their text looks like a formula: " + emptied);
        }
        sentences.add(checked + " numbers, " + valid + " valid");
        return sentences;
    }
}
