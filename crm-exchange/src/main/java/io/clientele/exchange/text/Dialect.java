package io.clientele.exchange.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;

/**
 * How a table is laid out: what separates its cells, where its header is and where its rows begin.
 *
 * <p>The separator is the one of comma, semicolon, TAB and bar that cuts the header into the most columns, all the more
 * where the rows behind it have as many; quotes are respected. A first line such as {@code sep=;} (a hint for Excel)
 * decides by itself. Immutable.
 *
 * @param delimiter what separates the cells
 * @param header the cells of the header, without the blanks around them
 * @param headerLine the line of the header, from 1
 * @param firstRowLine the line behind the header
 */
record Dialect(char delimiter, List<String> header, long headerLine, long firstRowLine) {
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int ROWS_LOOKED_AT = 50;

    /**
     * Finds the layout from the beginning of a text.
     *
     * @param sample the beginning; cut off within a row unless {@code whole}
     * @return the layout; its header is empty where the sample has no row
     */
    static Dialect of(String sample, boolean whole) {
        char hint = hint(sample);
        if (hint != 0) {
            return layout(hint, records(sample, hint, whole), 1);
        }
        char best = DELIMITERS[0];
        double bestScore = 0;
        for (char delimiter : DELIMITERS) {
            double score = score(records(sample, delimiter, whole));
            if (score > bestScore) {
                best = delimiter;
                bestScore = score;
            }
        }
        return layout(best, records(sample, best, whole), 0);
    }

    /** The character behind {@code sep=} on the first line, 0 if that is not what the line says. */
    private static char hint(String sample) {
        String first = sample.lines().findFirst().orElse("").replace("\"", "");
        boolean hint = first.length() >= 5 && first.regionMatches(true, 0, "sep=", 0, 4);
        return hint && first.substring(5).chars().allMatch(c -> c == first.charAt(4) || c == ',') && isPossible(first)
                ? first.charAt(4)
                : 0;
    }

    private static boolean isPossible(String hintLine) {
        return new String(DELIMITERS).indexOf(hintLine.charAt(4)) >= 0;
    }

    private static double score(List<CsvRecord> records) {
        int columns = 0;
        int rows = 0;
        int alike = 0;
        for (CsvRecord row : records) {
            if (columns == 0) {
                columns = isBlank(row) ? 0 : row.getFieldCount();
            } else if (!isBlank(row)) {
                rows++;
                alike += row.getFieldCount() == columns ? 1 : 0;
            }
        }
        return columns < 2 ? 0 : columns * (0.5 + (alike + 1.0) / (rows + 1.0));
    }

    private static Dialect layout(char delimiter, List<CsvRecord> records, int hintLines) {
        for (int i = hintLines; i < records.size(); i++) {
            CsvRecord header = records.get(i);
            if (!isBlank(header)) {
                long line = header.getStartingLineNumber();
                long next = i + 1 < records.size()
                        ? records.get(i + 1).getStartingLineNumber()
                        : line
                                + Math.max(
                                        1,
                                        String.join("", header.getFields())
                                                .lines()
                                                .count());
                return new Dialect(delimiter, stripped(header), line, next);
            }
        }
        return new Dialect(delimiter, List.of(), 1, 1);
    }

    private static List<String> stripped(CsvRecord header) {
        List<String> names = new ArrayList<>();
        for (String name : header.getFields()) {
            int from = 0;
            int to = name.length();
            while (from < to && Row.isBlank(name.charAt(from))) {
                from++;
            }
            while (to > from && Row.isBlank(name.charAt(to - 1))) {
                to--;
            }
            names.add(name.substring(from, to));
        }
        return List.copyOf(names);
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    /** The rows that this separator would make of the sample, up to the first whose quotes are broken. */
    private static List<CsvRecord> records(String sample, char delimiter, boolean whole) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            for (CsvRecord row : builder(delimiter).allowUnclosedQuote(!whole).ofCsvRecord(sample)) {
                if (records.size() == ROWS_LOOKED_AT) {
                    return records;
                }
                records.add(row);
            }
        } catch (CsvParseException broken) {
            return records;
        }
        if (!whole && !records.isEmpty()) {
            records.remove(records.size() - 1);
        }
        return records;
    }

    private static CsvReader.CsvReaderBuilder builder(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /** A parser of this layout that is strict about quotes. */
    CsvReader.CsvReaderBuilder parser() {
        return builder(delimiter).allowUnclosedQuote(false);
    }
}
