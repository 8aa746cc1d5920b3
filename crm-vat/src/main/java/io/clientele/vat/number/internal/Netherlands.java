package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Netherlands: 9 digits, B and 2 digits. Either the ninth is a check digit, or, for sole traders since 2020, the
 * whole has a rest of 1 by 97 (ISO 7064) with its prefix.
 */
final class Netherlands implements Checksum {
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2};
    /** N and L are 23 and 21, B is 11. */
    private static final long PREFIX = 2321;

    private static final long LETTER_B = 11;

    /** What each of the first 9 digits counts by 97, and what the letters do. */
    private static final int[] POWERS = Sums.positional(13, 97);

    private static final int BEFORE = (int) ((PREFIX * 10_000_000_000_000L + LETTER_B * 100) % 97);

    // More than all characters add, for 00 behind the B.
    private static final int ZERO = 12 * 11 * 97;
    private static final int ZERO_AGAIN = 2 * ZERO;

    @Override
    public Verdict check(Body body) {
        if (body.isZero(0, 9) || body.isZero(10, 12)) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(firm(body) || soleTrader(body));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.of("dddddddddBdd", Netherlands::added, Netherlands::verdict));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the digits before B are not all 0, and those behind it not 00");
    }

    @Override
    public Optional<String> mistaken(Body body) {
        int length = body.length();
        if (length < 9 || length > 11 || !body.isDigits(0, 9)) {
            return Optional.empty();
        }
        if (length == 9) {
            return Optional.of("B and 2 digits are missing behind these 9");
        }
        boolean letter = body.at(9) == 'B' && body.isDigits(10, length);
        return letter
                ? Optional.of(length == 10 ? "2 digits are missing behind B" : "a digit is missing behind B")
                : Optional.empty();
    }

    private static int added(int position, int value) {
        return switch (position) {
            case 8 -> both(11 - value, 10_000 * value);
            case 9 -> both(0, BEFORE);
            case 10 -> both(0, 10 * value) + (value == 0 ? ZERO : 0);
            case 11 -> both(0, value) + (value == 0 ? ZERO_AGAIN : 0);
            default -> both(WEIGHTS[position] * value, POWERS[position] * value);
        };
    }

    private static @Nullable Verdict verdict(int sum) {
        int both = sum % ZERO;
        boolean maybeZeros = both < 3 * 11 * 97 || sum - both == ZERO + ZERO_AGAIN;
        return maybeZeros ? null : Verdict.check(both % 11 == 0 || both % 97 == 1);
    }

    private static int both(int by11, int by97) {
        return Sums.withRests(by11, 11, by97, 97);
    }

    private static boolean firm(Body body) {
        return body.weighted(0, WEIGHTS) % 11 == body.digit(8);
    }

    private static boolean soleTrader(Body body) {
        long front = (PREFIX * 1_000_000_000L + body.number(0, 9)) % 97;
        return ((front * 100 + LETTER_B) * 100 + body.number(10, 12)) % 97 == 1;
    }
}
