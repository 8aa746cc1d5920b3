package io.clientele.exchange.read;

/**
 * A row that could not be used, and why. Immutable.
 *
 * @param file the name of the file
 * @param line the line on which the row begins, from 1
 * @param column the title of the column at fault; empty where it is the whole row
 * @param reason the rest of a sentence that begins with the column or the row; it never repeats what stands there
 */
public record Rejection(String file, long line, String column, String reason) {

    /** The rejection as a sentence: {@code orders.csv, line 12: 'Total' is not a number}. */
    public String sentence() {
        String subject = column.isEmpty() ? "the row" : "'" + column + "'";
        return file + ", line " + line + ": " + subject + " " + reason;
    }
}
