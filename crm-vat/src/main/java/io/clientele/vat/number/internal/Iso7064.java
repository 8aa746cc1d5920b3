package io.clientele.vat.number.internal;

import org.jspecify.annotations.Nullable;

/**
 * A proof by ISO 7064 mod 11,10, as Germany and Croatia have it: each digit leads from one product to the next, which a
 * table has. Immutable.
 */
final class Iso7064 implements Proof {
    private static final int FIRST_PRODUCT = 10;
    private static final int MODULUS = 11;

    /** The product for no digit, from which none leads on. */
    private static final int NONE = 0;

    private static final int COLUMN_BITS = 4;
    private static final int COLUMNS = 1 << COLUMN_BITS;
    private static final byte[] NEXT = next();

    private final int length;
    private final char least;

    /**
     * A proof for so many digits.
     *
     * @param length how many, the check digit with them
     * @param least the least that the first may be
     */
    Iso7064(int length, char least) {
        this.length = length;
        this.least = least;
    }

    private static byte[] next() {
        byte[] next = new byte[MODULUS * COLUMNS];
        for (int product = 1; product < MODULUS; product++) {
            for (int digit = 0; digit < 10; digit++) {
                int sum = (digit + product) % 10;
                next[product * COLUMNS + digit] = (byte) (2 * (sum == 0 ? 10 : sum) % MODULUS);
            }
        }
        return next;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public @Nullable Verdict verdict(String number) {
        int last = START + length - 1;
        int product = FIRST_PRODUCT;
        int digits = 0;
        for (int i = START; i < last; i++) {
            int digit = number.charAt(i) - '0';
            digits |= digit;
            product = NEXT[(product << COLUMN_BITS) + (digit & (COLUMNS - 1))];
        }
        int check = number.charAt(last) - '0';
        boolean known =
                (digits | check) >>> COLUMN_BITS == 0 && product != NONE && check < 10 && number.charAt(START) >= least;
        return known ? Verdict.check(check == (MODULUS - product) % 10) : null;
    }
}
