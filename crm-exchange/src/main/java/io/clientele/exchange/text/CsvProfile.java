package io.clientele.exchange.text;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * For whom a CSV file is written.
 *
 * @param delimiter what separates the cells
 * @param decimalComma whether decimals follow a comma
 * @param byteOrderMark whether the file begins with a byte order mark, by which Excel knows UTF-8
 * @param guarded whether a text that a spreadsheet would run as a formula gets an apostrophe before it
 */
public record CsvProfile(char delimiter, boolean decimalComma, boolean byteOrderMark, boolean guarded) {

    /** For programs: comma, decimal point, plain UTF-8, no guard. */
    public static final CsvProfile MACHINE = new CsvProfile(',', false, false, false);

    /** For people with a spreadsheet that separates by comma. */
    public static final CsvProfile SPREADSHEET = new CsvProfile(',', false, true, true);

    /** For people with a spreadsheet in this locale: semicolon and decimal comma where its numbers have one. */
    public static CsvProfile spreadsheet(Locale locale) {
        boolean comma = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
        return comma ? new CsvProfile(';', true, true, true) : SPREADSHEET;
    }
}
