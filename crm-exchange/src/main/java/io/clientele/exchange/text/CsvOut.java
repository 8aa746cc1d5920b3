package io.clientele.exchange.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table as CSV, cell by cell, in UTF-8.
 *
 * <p>Lines end with LF: every program that takes CSV takes it, a difference tool shows the rows, and the same table has
 * the same bytes on every system. A cell is quoted where RFC 4180 asks. Not thread-safe; closing it flushes, and leaves
 * the stream beneath open.
 *
 * <p>Under a guarded profile a text that looks like a formula (see {@link #looksLikeFormula}) gets an apostrophe before
 * it (OWASP, CSV injection). Under the others nothing is added; such a text has no place in a machine's file, is left
 * out and counted in {@link #emptied}, and its row stays. Phones and numbers are written by their own methods: they may
 * begin with {@code +} and {@code -}.
 */
public final class CsvOut implements AutoCloseable {
    private static final String FORMULA_STARTS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

    private final CsvProfile profile;
    private final CsvWriter writer;
    private final List<String> row = new ArrayList<>();
    private long emptied;

    /** A writer on a stream; a byte order mark is written at once if the profile asks for one. */
    public CsvOut(OutputStream out, CsvProfile profile) {
        this.profile = profile;
        this.writer = CsvWriter.builder()
                .fieldSeparator(profile.delimiter())
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(new EmptyRows())
                .build(writer(out, profile));
    }

    private static OutputStreamWriter writer(OutputStream out, CsvProfile profile) {
        OutputStreamWriter characters = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            characters.write(profile.byteOrderMark() ? "\ufeff" : "");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return characters;
    }

    /** Writes the names of the columns. */
    public void header(List<String> names) {
        names.forEach(this::code);
        endRow();
    }

    /** Adds a text that comes from people: a name, a note, an e-mail address. */
    public CsvOut text(String text) {
        if (!looksLikeFormula(text)) {
            return code(text);
        }
        if (profile.guarded()) {
            return code("'" + text);
        }
        emptied++;
        return code("");
    }

    /**
     * Adds what a row is known by. Left empty the row would be nobody's: where the text looks like a formula and the
     * profile does not guard, another name of the same thing takes its place.
     *
     * @param text the name
     * @param instead another name, which looks like no formula
     */
    public CsvOut key(String text, String instead) {
        return profile.guarded() || !looksLikeFormula(text) ? text(text) : text(instead);
    }

    /** Adds a phone number; for machines it begins with {@code +} as they ask, for spreadsheets it is guarded. */
    public CsvOut phone(String phone) {
        boolean plain =
                phone.chars().skip(1).allMatch(c -> (c >= '0' && c <= '9') || c == ' ') && phone.startsWith("+");
        return plain && !profile.guarded() ? code(phone) : text(phone);
    }

    /** Adds a number without an exponent, with the profile's decimal separator. */
    public CsvOut number(BigDecimal number) {
        String plain = number.toPlainString();
        return code(profile.decimalComma() ? plain.replace('.', ',') : plain);
    }

    /** Adds a whole number. */
    public CsvOut number(long number) {
        return code(Long.toString(number));
    }

    /** Adds a text that the program makes itself, such as a date or a code: it is written as it is. */
    public CsvOut code(String text) {
        row.add(text);
        return this;
    }

    /** Adds an empty cell. */
    public CsvOut empty() {
        return code("");
    }

    /**
     * Ends the row.
     *
     * @throws UncheckedIOException if the stream does not take it
     */
    public void endRow() {
        writer.writeRecord(row);
        row.clear();
    }

    /** How many cells were left empty because they looked like formulas. */
    public long emptied() {
        return emptied;
    }

    /**
     * Whether a program could take a text for a formula: it begins with TAB or CR, or, blanks before it left out, which
     * some programs do too, with {@code = + - @} of usual or full width.
     */
    public static boolean looksLikeFormula(String text) {
        int first = 0;
        while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\u00a0')) {
            first++;
        }
        return first < text.length() && FORMULA_STARTS.indexOf(text.charAt(first)) >= 0;
    }

    /** A row of one empty cell is {@code ""}: nothing at all would be a blank line, which readers pass over. */
    private final class EmptyRows implements QuoteStrategy {
        @Override
        public boolean quoteEmpty(int line, int field) {
            return row.size() == 1;
        }
    }

    /**
     * Hands all rows to the stream.
     *
     * @throws UncheckedIOException if the stream does not take them
     */
    @Override
    public void close() {
        try {
            writer.flush();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
