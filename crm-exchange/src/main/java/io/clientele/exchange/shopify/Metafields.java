package io.clientele.exchange.shopify;

import java.util.Locale;
import java.util.Set;

/** The columns of metafields, such as {@code Birth date (customer.metafields.facts.birth_date)}. */
final class Metafields {
    private static final String MARK = "customer.metafields.";
    private static final Set<String> BIRTHDAYS = Set.of("birth_date", "birthdate", "birthday");

    private Metafields() {}

    /** The key in the name of a column, such as {@code facts.birth_date}; empty if it is of no metafield. */
    static String key(String column) {
        int from = column.lastIndexOf(MARK);
        int end = column.endsWith(")") ? column.length() - 1 : column.length();
        return from < 0 ? "" : column.substring(from + MARK.length(), end).strip();
    }

    static boolean isBirthday(String key) {
        return BIRTHDAYS.contains(key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
