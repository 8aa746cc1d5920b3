package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * France and Monaco: a key of 2 digits or letters and the 9 digits of the firm, whose last is a check digit too. Those
 * of Monaco begin with 000 and have none.
 *
 * <p>That last digit, by Luhn, is a rule of the country. The Commission's paper asks for the key only; a number that it
 * takes and the country never gave out is refused here.
 */
final class France implements Checksum {
    /** What each digit of the firm counts by 97, the key behind it. */
    private static final int[] POWERS = Sums.positional(11, 97);

    // More than all digits add, for the keys that are no rest by 97 although theirs is one: 97, 98 and 99.
    private static final int NINE = 11 * 970;
    private static final int ABOVE_SIX = 2 * NINE;

    /** More than a key adds before a firm of zeros only. */
    private static final int FIRM = 2 * 970;

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
        return List.of(Sums.of("ddddddddddd", France::added, France::verdict));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the key has neither I nor O, and the digits of the firm are not all 0");
    }

    @Override
    public Optional<String> mistaken(Body body) {
        boolean siren = body.length() == 9 && body.isDigits(0, 9) && !body.isZero(0, 9) && body.luhn(0, 9, 1) % 10 == 0;
        return siren
                ? Optional.of("these 9 are a SIREN: the two characters of the key are missing before it")
                : Optional.empty();
    }

    /** Has the rest of the key by 97 and that of Luhn by 10, so that one sum shows both. */
    private static int added(int position, int digit) {
        return switch (position) {
            case 0 -> both(970 - 10 * digit, 0) + (digit == 9 ? NINE : 0);
            case 1 -> both(97 - digit, 0) + (digit > 6 ? ABOVE_SIX : 0);
            default -> both(POWERS[position - 2] * digit, position % 2 == 1 ? Sums.doubled(digit) : digit);
        };
    }

    private static @Nullable Verdict verdict(int sum) {
        int both = sum % NINE;
        if (both < FIRM) {
            return null;
        }
        boolean key = sum - both != NINE + ABOVE_SIX && both % 97 == 97 - 12;
        // Without the digit of Luhn, the firm may be one of Monaco.
        return key && both % 10 != 0 ? null : Verdict.check(key);
    }

    private static int both(int by97, int by10) {
        return Sums.withRests(by97, 97, by10, 10);
    }

    private static boolean letters(int first, int second, long firm) {
        int sum = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
        return (firm + sum / 11 + 1) % 11 == sum % 11;
    }
}
