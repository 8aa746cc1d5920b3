package io.clientele.vat.invoice;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * A Global Trade Item Number: what a bar code on goods says, of 8 (EAN-8), 12 (UPC), 13 (EAN, ISBN) or 14 digits, the
 * last of which is a check digit (GS1 General Specifications, section 7.9). Immutable.
 *
 * @param digits its digits
 */
public record Gtin(String digits) {
    private static final int TRIPLE = 3;
    private static final int TEN = 10;

    /**
     * A number.
     *
     * @throws IllegalArgumentException if it has another length, other characters or a wrong check digit
     */
    public Gtin {
        checkArgument(isRight(digits), "A GTIN has 8, 12, 13 or 14 digits, the last of which is a check digit");
    }

    /** The number that a text is, if it is one. */
    public static Optional<Gtin> find(String text) {
        return isRight(text) ? Optional.of(new Gtin(text)) : Optional.empty();
    }

    private static boolean isRight(String text) {
        return text.matches("[0-9]{8}|[0-9]{12,14}") && weighted(text) % TEN == 0;
    }

    /** From the check digit on, each second digit counts three times. */
    private static int weighted(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int fromRight = digits.length() - 1 - i;
            sum += (digits.charAt(i) - '0') * (fromRight % 2 == 0 ? 1 : TRIPLE);
        }
        return sum;
    }
}
