package io.clientele.exchange.text;

/**
 * A row that cannot be read, and why. It never repeats what stands in the row.
 *
 * @param line the line of the file on which the row begins, from 1; every CR, LF or CRLF ends a line, in quotes too
 * @param kind what is wrong
 */
public record RowProblem(long line, Kind kind) {

    /** What is wrong with a row. */
    public enum Kind {
        /** A quote is opened and not closed, or something stands behind the closing one. */
        BROKEN_QUOTE("has a quote that is not closed where its cell ends"),
        /** A cell, or all cells that are read, are longer than anything an export holds. */
        TOO_LONG("has a cell or cells of more than a million characters"),
        /** A NUL character stands in a cell. */
        NUL("has a NUL character in it"),
        /** What is left of a broken row: the lines behind it that have not as many cells as the header. */
        REMAINS("has not as many cells as the header and follows a row with a broken quote");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The rest of a sentence that begins with the row. */
        public String words() {
            return words;
        }
    }

    /** The problem as a sentence: {@code line 12 has a NUL character in it}. */
    public String sentence() {
        return "line " + line + " " + kind.words();
    }
}
