package io.clientele.vat.number.internal;

import java.util.List;

/**
 * The Netherlands: 9 digits, B and 2 digits. Either the ninth is a check digit, or, for sole traders since 2020, the
 * whole has a rest of 1 by 97 (ISO 7064) with its prefix.
 */
final class Netherlands implements Checksum {
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2};
    /** N and L are 23 and 21, B is 11. */
    private static final long PREFIX = 2321;

    private static final long LETTER_B = 11;

    @Override
    public Verdict check(Body body) {
        if (body.isZero(0, 9) || body.isZero(10, 12)) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(firm(body) || soleTrader(body));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.of(
                "dddddddddBd[1-9]",
                (i, value) -> i < 8 ? 10 * WEIGHTS[i] * value : i == 8 ? value : 0,
                sum -> sum >= 10 && sum / 10 % 11 == sum % 10 ? Verdict.RIGHT : null));
    }

    private static boolean firm(Body body) {
        return body.weighted(0, WEIGHTS) % 11 == body.digit(8);
    }

    private static boolean soleTrader(Body body) {
        long front = (PREFIX * 1_000_000_000L + body.number(0, 9)) % 97;
        return ((front * 100 + LETTER_B) * 100 + body.number(10, 12)) % 97 == 1;
    }
}
