package io.clientele.vat.number.internal;

/**
 * The characters of a number behind its prefix: digits and capital letters, and {@code +} and {@code *}, which old
 * Irish numbers have. Immutable.
 *
 * <p>Positions begin at 0, while those of the Commission's paper begin at 1.
 */
public final class Body {
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final String characters;
    private final int start;
    private final int length;

    private Body(String characters, int start) {
        this.characters = characters;
        this.start = start;
        this.length = characters.length() - start;
    }

    /** The characters of a text from a position on. */
    public static Body of(String characters, int start) {
        return new Body(characters, start);
    }

    /** How many characters there are. */
    public int length() {
        return length;
    }

    /** The characters as a text. */
    public String text() {
        return characters.substring(start);
    }

    char at(int position) {
        return characters.charAt(start + position);
    }

    int digit(int position) {
        return characters.charAt(start + position) - '0';
    }

    boolean isDigit(int position) {
        char one = at(position);
        return one >= '0' && one <= '9';
    }

    /** Whether the characters from one position up to another are digits. */
    boolean isDigits(int from, int until) {
        for (int i = from; i < until; i++) {
            if (!isDigit(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isLetter(int position) {
        char one = at(position);
        return one >= 'A' && one <= 'Z';
    }

    /** The number that the digits from one position up to another make. */
    long number(int from, int until) {
        long number = 0;
        for (int i = from; i < until; i++) {
            number = 10 * number + digit(i);
        }
        return number;
    }

    /** The same of 9 digits at most. */
    int small(int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            number = 10 * number + digit(i);
        }
        return number;
    }

    /** The sum of the digits from a position on, each times its weight. */
    int weighted(int from, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * digit(from + i);
        }
        return sum;
    }

    /**
     * The sum of so many digits from a position on, of which every other one, as Luhn has it, is doubled and its digits
     * added.
     *
     * @param doubled which digits are doubled: 0 for the first, third and so on, 1 for the second, fourth and so on
     */
    int luhn(int from, int count, int doubled) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            int digit = digit(from + i);
            sum += i % 2 == doubled ? digit / 5 + 2 * digit % 10 : digit;
        }
        return sum;
    }

    /** The check digit after so many digits by ISO 7064 mod 11,10, as Germany and Croatia have it. */
    int iso7064(int count) {
        int product = 10;
        for (int i = 0; i < count; i++) {
            int sum = (digit(i) + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10;
    }

    /** Whether a year has this month with this day; the century decides for the 29th of February only. */
    static boolean isDate(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]) {
            return false;
        }
        return month != 2 || day < 29 || (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    }

    /** Whether the digits from one position up to another are all 0. */
    boolean isZero(int from, int until) {
        for (int i = from; i < until; i++) {
            if (at(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** Whether the characters have a shape. */
    boolean fits(Shape shape) {
        return shape.length() == length && follows(shape);
    }

    /** Whether the characters have a shape as far as both go. */
    boolean follows(Shape shape) {
        for (int i = 0; i < Math.min(length, shape.length()); i++) {
            if (!shape.allows(i, at(i))) {
                return false;
            }
        }
        return true;
    }
}
