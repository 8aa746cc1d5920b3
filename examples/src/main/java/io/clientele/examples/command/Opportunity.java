package io.clientele.examples.command;

import java.time.Period;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * On what occasions customers can buy.
 *
 * @param length from one to the next
 * @param words the same as it is told
 */
record Opportunity(Period length, String words) {
    private static final int MOST_DAYS = 3_660;

    static final Opportunity MONTH = new Opportunity(Period.ofMonths(1), "months");

    /** Reads {@code week}, {@code month}, {@code year}, or a number of days. */
    static final class Name implements ITypeConverter<Opportunity> {
        @Override
        public Opportunity convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "week" -> new Opportunity(Period.ofDays(7), "weeks");
                case "month" -> MONTH;
                case "year" -> new Opportunity(Period.ofYears(1), "years");
                default -> days(text);
            };
        }

        private static Opportunity days(String text) {
            int days = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
            if (days < 1 || days > MOST_DAYS) {
                throw new TypeConversionException(
                        "'" + text + "' is not week, month, year or a number of days from 1 to " + MOST_DAYS);
            }
            return new Opportunity(Period.ofDays(days), "periods of " + days + " days");
        }
    }
}
