package io.clientele.exchange.text;

import java.util.Optional;

/** Which comes first in a date such as {@code 03/04/2024}: the table shows it, or a setting says it. */
public enum DateOrder {
    /** The third of April. The default. */
    DAY_FIRST,
    /** The fourth of March. */
    MONTH_FIRST;

    private static final int ENOUGH = 200;

    /**
     * The order that a column shows: it is read until a date has a number above 12 in one of the two places. Nothing
     * where no date does; a column whose first two hundred cells have no such date at all is not read to its end.
     *
     * @param column the column, from 0
     * @throws UnreadableFileException if the file cannot be read
     */
    public static Optional<DateOrder> of(Table table, int column) {
        int others = 0;
        int slashed = 0;
        try (Rows rows = table.rows(Selection.ofColumns(column), problem -> {})) {
            while (rows.next() && (slashed > 0 || others < ENOUGH)) {
                Cell cell = rows.row().cell(0);
                int first = numberAt(cell, 0);
                int start = first < 0 ? 0 : first > 9 || cell.charAt(0) == '0' ? 3 : 2;
                int second = first < 0 || separatorAt(cell, start - 1) == 0 ? -1 : numberAt(cell, start);
                if (second < 0) {
                    others += cell.isEmpty() ? 0 : 1;
                } else {
                    slashed++;
                    if (first > 12 && first <= 31 && second <= 12) {
                        return Optional.of(DAY_FIRST);
                    }
                    if (second > 12 && second <= 31 && first <= 12) {
                        return Optional.of(MONTH_FIRST);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static char separatorAt(CharSequence text, int at) {
        char c = at < text.length() ? text.charAt(at) : 0;
        return c == '/' || c == '-' || c == '.' ? c : 0;
    }

    /** The number of one or two digits at a place, -1 if there is none. */
    private static int numberAt(CharSequence text, int at) {
        int value = -1;
        int i = at;
        while (i < text.length() && i < at + 3 && DecimalStyle.isDigit(text.charAt(i))) {
            value = Math.max(value, 0) * 10 + (text.charAt(i) - '0');
            i++;
        }
        return i - at > 2 ? -1 : value;
    }
}
