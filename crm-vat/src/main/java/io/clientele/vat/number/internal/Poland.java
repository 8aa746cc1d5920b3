package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Poland: 9 digits and a check digit. */
final class Poland implements Checksum {
    private static final int[] WEIGHTS = {6, 5, 7, 2, 3, 4, 5, 6, 7};

    @Override
    public Verdict check(Body body) {
        if (body.isZero(0, 10)) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(body.weighted(0, WEIGHTS) % 11 == body.digit(9));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(
                Sums.apart("dddddddddd", WEIGHTS, (sum, check) -> sum == 0 ? null : Verdict.check(sum % 11 == check)));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the digits are not all 0");
    }
}
