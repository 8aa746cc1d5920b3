package io.clientele.vat.number.internal;

/**
 * A proof by ISO 7064 mod 11,10, as Germany and Croatia have it: each digit leads from one product to the next. A table
 * has to which a pair of digits leads, since each step must wait for the one before. Immutable.
 */
final class Iso7064 implements Proof {
    private static final int FIRST_PRODUCT = 10;
    private static final int MODULUS = 11;

    /** The product for no digit, from which none leads on. */
    private static final int NONE = 0;

    private static final int DIGIT_BITS = 4;
    private static final int DIGIT_MASK = (1 << DIGIT_BITS) - 1;
    private static final int PAIR_BITS = 2 * DIGIT_BITS;
    private static final byte[] NEXT = next();

    private final int length;
    private final char least;

    /**
     * A proof for so many digits.
     *
     * @param length how many, the check digit with them: an odd number
     * @param least the least that the first is; the rule is asked about others
     */
    Iso7064(int length, char least) {
        this.length = length;
        this.least = least;
    }

    private static byte[] next() {
        byte[] next = new byte[MODULUS << PAIR_BITS];
        for (int product = 1; product < MODULUS; product++) {
            for (int first = 0; first < 10; first++) {
                for (int second = 0; second < 10; second++) {
                    next[index(product, first, second)] = (byte) after(after(product, first), second);
                }
            }
        }
        return next;
    }

    private static int after(int product, int digit) {
        int sum = (digit + product) % 10;
        return 2 * (sum == 0 ? 10 : sum) % MODULUS;
    }

    private static int index(int product, int first, int second) {
        return (product << PAIR_BITS) + ((first & DIGIT_MASK) << DIGIT_BITS) + (second & DIGIT_MASK);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public int find(String number) {
        int last = START + length - 1;
        int product = FIRST_PRODUCT;
        int digits = 0;
        for (int i = START; i < last; i += 2) {
            int first = number.charAt(i) - '0';
            int second = number.charAt(i + 1) - '0';
            digits |= first | second;
            product = NEXT[index(product, first, second)];
        }
        int check = number.charAt(last) - '0';
        boolean known = (digits | check) >>> DIGIT_BITS == 0 && product != NONE && check < 10;
        if (!known) {
            return NOTHING;
        }
        return number.charAt(START) < least ? OPEN : check == (MODULUS - product) % 10 ? RIGHT : WRONG;
    }
}
