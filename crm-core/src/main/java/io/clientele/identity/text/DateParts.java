package io.clientele.identity.text;

/** The numbers in a date. Thread-safe: it has no state. */
final class DateParts {
    private DateParts() {}

    /**
     * Reads up to three numbers, with any sign between them, up to a time.
     *
     * @return how many; -1 where there are letters or more numbers
     */
    static int read(String text, int[] numbers, int[] lengths) {
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                int end = endOfDigits(text, at);
                if (count == numbers.length || end - at > 8) {
                    return -1;
                }
                numbers[count] = Integer.parseInt(text.substring(at, end));
                lengths[count++] = end - at;
                at = end;
            } else if (c == 'T' || (c == ' ' && count == numbers.length)) {
                return count;
            } else if (Character.isLetter(c)) {
                return -1;
            } else {
                at++;
            }
        }
        return count;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
