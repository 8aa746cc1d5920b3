package io.clientele.vat.number.internal;

import java.util.List;

/** Estonia: 10, 6 digits and a check digit. */
final class Estonia implements Checksum {
    private static final int[] WEIGHTS = {3, 7, 1, 3, 7, 1, 3, 7, 1};

    @Override
    public Verdict check(Body body) {
        return Verdict.check(body.weighted(0, WEIGHTS) % 10 == 0);
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.weighted("10ddddddd", WEIGHTS, sum -> Verdict.check(sum % 10 == 0)));
    }
}
