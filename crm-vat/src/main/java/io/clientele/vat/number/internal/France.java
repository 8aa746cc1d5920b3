package io.clientele.vat.number.internal;

/**
 * France and Monaco: a key of 2 digits or letters and the 9 digits of the firm, whose last is a check digit too. Those
 * of Monaco begin with 000 and have none.
 */
final class France implements Checksum {
    private static final String KEYS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    @Override
    public Verdict check(Body body) {
        int first = KEYS.indexOf(body.at(0));
        int second = KEYS.indexOf(body.at(1));
        long firm = body.number(2, 11);
        if (first < 0 || second < 0 || firm == 0) {
            return Verdict.NOT_ISSUED;
        }
        boolean digits = first < 10 && second < 10;
        boolean right = digits ? (firm * 100 + 12) % 97 == 10 * first + second : letters(first, second, firm);
        return Verdict.check(right && (firm < 1_000_000 || body.luhn(2, 9, 1) % 10 == 0));
    }

    private static boolean letters(int first, int second, long firm) {
        int sum = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
        return (firm + sum / 11 + 1) % 11 == sum % 11;
    }
}
