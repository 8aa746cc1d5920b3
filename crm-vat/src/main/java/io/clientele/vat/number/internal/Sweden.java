package io.clientele.vat.number.internal;

import java.util.List;

/** Sweden: 9 digits, a check digit and 01 to 94. */
final class Sweden implements Checksum {
    private static final int LAST_SUFFIX = 94;

    @Override
    public Verdict check(Body body) {
        int suffix = body.small(10, 12);
        if (suffix == 0 || suffix > LAST_SUFFIX || body.isZero(0, 10)) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(body.luhn(0, 10, 0) % 10 == 0);
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.of(
                "dddddddddd[0-8][1-9]",
                (i, digit) -> i > 9 ? 0 : i % 2 == 0 ? Sums.doubled(digit) : digit,
                sum -> sum == 0 ? null : Verdict.check(sum % 10 == 0)));
    }
}
