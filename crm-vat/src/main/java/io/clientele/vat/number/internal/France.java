package io.clientele.vat.number.internal;

import java.util.List;

/**
 * France and Monaco: a key of 2 digits or letters and the 9 digits of the firm, whose last is a check digit too. Those
 * of Monaco begin with 000 and have none.
 */
final class France implements Checksum {
    /** What each digit of the firm counts by 97, the key behind it. */
    private static final int[] POWERS = Sums.positional(11, 97);

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

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.of(
                "[0-8]d[1-9]dddddddd", France::added, sum -> Verdict.check(sum % 970 == both(97 - 12, 0))));
    }

    private static boolean letters(int first, int second, long firm) {
        int sum = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
        return (firm + sum / 11 + 1) % 11 == sum % 11;
    }

    /** Has the rest of the key by 97 and that of Luhn by 10, so that one sum shows both. */
    private static int added(int position, int digit) {
        if (position < 2) {
            return both(97 - (position == 0 ? 10 * digit : digit), 0);
        }
        return both(POWERS[position - 2] * digit, position % 2 == 1 ? Sums.doubled(digit) : digit);
    }

    /** The number below 970 with these rests by 97 and by 10. */
    private static int both(int by97, int by10) {
        return (680 * by97 + 291 * by10) % 970;
    }
}
