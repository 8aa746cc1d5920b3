package io.clientele.vat.number.internal;

import java.util.List;

/** Hungary: 7 digits and a check digit. */
final class Hungary implements Checksum {
    private static final int[] WEIGHTS = {9, 7, 3, 1, 9, 7, 3, 1};

    @Override
    public Verdict check(Body body) {
        if (body.isZero(0, 8)) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(body.weighted(0, WEIGHTS) % 10 == 0);
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.weighted("dddddddd", WEIGHTS, sum -> sum == 0 ? null : Verdict.check(sum % 10 == 0)));
    }
}
