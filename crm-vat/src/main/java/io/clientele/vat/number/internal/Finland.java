package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Finland: 7 digits and a check digit. */
final class Finland implements Checksum {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1};

    @Override
    public Verdict check(Body body) {
        if (body.isZero(0, 8)) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(body.weighted(0, WEIGHTS) % 11 == 0);
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.weighted("dddddddd", WEIGHTS, sum -> sum == 0 ? null : Verdict.check(sum % 11 == 0)));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the digits are not all 0");
    }
}
