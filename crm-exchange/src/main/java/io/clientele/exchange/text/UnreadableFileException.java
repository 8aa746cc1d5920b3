package io.clientele.exchange.text;

/**
 * A file cannot be read, or not beyond some line: what is wrong with it and what to do, in one sentence.
 *
 * <p>The rows that came before were good and stay so. Neither the message nor the fields hold anything that stands in
 * the file, only its name and those of its columns.
 */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with a file. */
    public enum Problem {
        /** There is no such file. */
        MISSING,
        /** It is a directory. */
        DIRECTORY,
        /** It holds nothing, or nothing but blanks. */
        EMPTY,
        /** It is a workbook of a spreadsheet program. */
        SPREADSHEET,
        /** It is a picture, a program, a compressed archive or the like. */
        BINARY,
        /** It is a web page, usually the page of a login that has run out. */
        WEB_PAGE,
        /** It is text, but not a table: XML, or JSON where a table was expected. */
        NOT_A_TABLE,
        /** It is a table where JSON was expected. */
        NOT_JSON,
        /** It begins as JSON, and is not JSON any more from some line on. */
        BROKEN_JSON,
        /** A column that a setting names is not in it. */
        UNKNOWN_COLUMN,
        /** Its first row has more columns than any export of a shop. */
        TOO_MANY_COLUMNS,
        /** It has too many rows whose quotes do not close to go on. */
        TOO_MANY_BROKEN_ROWS,
        /** It is a ZIP that holds no file, too many files, or files that inflate beyond all measure. */
        BAD_ARCHIVE,
        /** The operating system refused to open or read it. */
        NOT_READABLE
    }

    private final String file;
    private final Problem problem;

    /** An exception for a file, with the sentence that follows the file's name, such as {@code "is empty"}. */
    public UnreadableFileException(String file, Problem problem, String sentence) {
        super(file + " " + sentence);
        this.file = file;
        this.problem = problem;
    }

    /** An exception for a file that the operating system or the archive would not give. */
    UnreadableFileException(String file, Throwable cause) {
        super(file + " cannot be read: the storage or the archive it lies in reports a fault", cause);
        this.file = file;
        this.problem = Problem.NOT_READABLE;
    }

    /** What is wrong with the file and what to do, as a sentence that begins with its name; it is the message too. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The name of the file, as the input calls it. */
    public String file() {
        return file;
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }
}
