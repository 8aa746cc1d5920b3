package io.clientele.exchange.text;

import java.util.function.Consumer;

/**
 * Which character stands before the decimals: it matters for {@code 1,234} and {@code 1.234} alone, since every other
 * number shows it by itself. Two separators: the last one. One separator twice: thousands. One that is not followed by
 * exactly three digits: decimals.
 */
public enum DecimalStyle {
    /** {@code 1,234} is one thousand two hundred and thirty-four, {@code 1.234} a little more than one. The default. */
    POINT,
    /** {@code 1.234} is one thousand two hundred and thirty-four, {@code 1,234} a little more than one. */
    COMMA;

    private static final int ENOUGH = 1_000;

    /**
     * The style of a table, from the first thousand numbers of some columns that show it: the one that most of them
     * show, {@link #POINT} where none does.
     *
     * @param columns the columns of numbers, from 0
     * @throws UnreadableFileException if the file cannot be read
     */
    public static DecimalStyle of(Table table, int... columns) {
        int[] seen = new int[2];
        Consumer<RowProblem> silently = problem -> {};
        try (Rows rows = table.rows(Selection.ofColumns(columns), silently)) {
            while (seen[0] + seen[1] < ENOUGH && rows.next()) {
                for (int i = 0; i < columns.length; i++) {
                    count(rows.row().cell(i), seen);
                }
            }
        }
        return seen[1] > seen[0] ? COMMA : POINT;
    }

    private static void count(CharSequence number, int[] seen) {
        int point = last(number, '.');
        int comma = last(number, ',');
        int later = Math.max(point, comma);
        if (later < 0) {
            return;
        }
        boolean both = point >= 0 && comma >= 0;
        int digits = 0;
        while (later + 1 + digits < number.length() && isDigit(number.charAt(later + 1 + digits))) {
            digits++;
        }
        if (both || (digits != 3 && digits > 0)) {
            seen[later == comma ? 1 : 0]++;
        }
    }

    private static int last(CharSequence text, char wanted) {
        int i = text.length() - 1;
        while (i >= 0 && text.charAt(i) != wanted) {
            i--;
        }
        return i;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
