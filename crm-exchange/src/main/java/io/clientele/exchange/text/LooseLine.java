package io.clientele.exchange.text;

import java.util.ArrayList;
import java.util.List;

/** Reads one line whose quotes are not doubled as they should be: a quote closes only where its cell ends. */
final class LooseLine {
    private LooseLine() {}

    /** Hands the cells of a line to a handler and says how many there were; 0 where the last quote does not close. */
    static int read(String line, char delimiter, RowHandler handler) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        while (from <= line.length()) {
            boolean quoted = from < line.length() && line.charAt(from) == '"';
            int end = quoted ? closing(line, from + 1, delimiter) : line.indexOf(delimiter, from);
            if (quoted && end < 0) {
                return 0;
            }
            int to = end < 0 ? line.length() : end;
            cells.add(quoted ? line.substring(from + 1, to).replace("\"\"", "\"") : line.substring(from, to));
            from = quoted ? to + 2 : to + 1;
        }
        handler.take(cells);
        return cells.size();
    }

    /** Where the quote stands that a separator or the end of the line follows; -1 if there is none. */
    private static int closing(String line, int from, char delimiter) {
        int quote = line.indexOf('"', from);
        while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) != delimiter) {
            boolean doubled = line.charAt(quote + 1) == '"';
            quote = line.indexOf('"', quote + (doubled ? 2 : 1));
        }
        return quote;
    }
}
