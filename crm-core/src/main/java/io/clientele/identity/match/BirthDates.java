package io.clientele.identity.match;

/** Dates of birth as eight digits, year, month and day, zeros for what is not known. */
final class BirthDates {
    private BirthDates() {}

    /**
     * The date of a text that begins with the year, such as {@code 1970-12-31} or {@code 19701231}, or has it at the
     * end, such as {@code 31.12.1970}; empty for anything else, and for the first of January of 1900 and 1970, which
     * stand for dates that nobody knows.
     */
    static String packed(String text) {
        String[] parts = text.strip().split("[-./ T]", 4);
        if (parts.length >= 3 && parts[2].length() == 4) {
            return packed(parts[2], parts[1], parts[0]);
        }
        if (parts.length >= 3) {
            return packed(parts[0], parts[1], parts[2]);
        }
        String digits = Fold.digits(text);
        return digits.length() == 8
                ? packed(digits.substring(0, 4), digits.substring(4, 6), digits.substring(6))
                : digits.length() == 4 ? packed(digits, "", "") : "";
    }

    static String packed(String year, String month, String day) {
        String packed = padded(year, 4) + padded(month, 2) + padded(day, 2);
        return packed.equals("00000000") || packed.equals("19000101") || packed.equals("19700101") ? "" : packed;
    }

    private static String padded(String text, int length) {
        String digits = Fold.digits(text);
        return digits.length() > length ? "0".repeat(length) : "0".repeat(length - digits.length()) + digits;
    }
}
